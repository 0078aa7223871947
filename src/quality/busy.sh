#!/usr/bin/env bash
# Whether every start ends ready on a machine that has far too much to do: busy.sh [STARTS] [LOOPS] [COUNTRY].
# Begins STARTS (default 6) services one after the other beside LOOPS (default 40) busy loops, on an empty folder, then on the one that it has
# filled, and on a copy of the data folder COUNTRY if one is given, in turns. A row for each: how long until ready, the load average then, how often it
# said what it waited for, and whether a question has its answer at once. The loops end after 30 minutes whatever happens.
# Needs target/hospital-graph.jar; JAVA and PORT may be set.
set -euo pipefail
starts=${1:-6} loops=${2:-40} country=${3:-} port=${PORT:-18092}
cd "$(dirname "$0")/../.."
jar=$(realpath target/hospital-graph.jar)
. src/deploy/java.sh
folder=$(mktemp -d)
busy=()
cleanup() {
  kill "${busy[@]}" ${service:+"$service"} 2>/dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
options=(--add-modules=jdk.incubator.vector --add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
for _ in $(seq "$loops"); do
  timeout 1800 sh -c 'while :; do :; done' &
  busy+=($!)
done

ready=0
echo '| start | folder | ready after | load average | lines of waiting | answer |'
echo '| --- | --- | --- | --- | --- | --- |'
kinds=(empty documents)
[ -n "$country" ] && { kinds+=(country) && cp -r "$country" "$folder/country"; }
for number in $(seq "$starts"); do
  kind=${kinds[$(((number - 1) % ${#kinds[@]}))]}
  data=$folder/$kind
  [ "$kind" = empty ] && { rm -rf "$folder/documents" && data=$folder/documents; }
  begin=$SECONDS
  "$java" "${options[@]}" -jar "$jar" --server.port="$port" --hospital-graph.bolt-port=0 --hospital-graph.data="$data" >"$folder/log" 2>&1 &
  service=$!
  until grep -qE 'is ready|est prêt' "$folder/log"; do
    kill -0 "$service" 2>/dev/null || break
    sleep 1
  done
  if kill -0 "$service" 2>/dev/null; then
    total=$(curl -s -m 120 "http://127.0.0.1:$port/api/v1/entities/chu-lille/links?through=GHT&category=CH" | grep -o '"total":[0-9]*' | head -1)
    [ -n "$total" ] && ready=$((ready + 1))
    printf '| %s | %s | %s s | %s | %s | %s |\n' "$number" "$kind" $((SECONDS - begin)) "$(cut -d' ' -f1 /proc/loadavg)" \
      "$(grep -cE 'Waiting for|En attente' "$folder/log" || true)" "${total:-none}"
  else
    printf '| %s | %s | ended after %s s: %s | %s | | |\n' "$number" "$kind" $((SECONDS - begin)) \
      "$(grep -v '^$' "$folder/log" | tail -1)" "$(cut -d' ' -f1 /proc/loadavg)"
  fi
  kill "$service" 2>/dev/null || true
  wait "$service" 2>/dev/null || true
  service=
done
echo
echo "$ready of $starts ready"
