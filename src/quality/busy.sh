#!/usr/bin/env bash
# Whether every start ends ready on a machine that has far too much to do: busy.sh [STARTS] [AT_ONCE] [LOOPS] [COUNTRY]
# Begins STARTS services (default 20), AT_ONCE (default 5) at the same time beside LOOPS (default 40) busy loops: each on an empty folder, then
# each on a copy of what that filled, then each on a copy of the data folder COUNTRY if one is given. A row for each start: how long until
# ready, the processor time that it was given, the load average then, how often it said what it waited for, and its answer to
# the question of the README (whoever is told to come again does). Needs 1 GB of memory for each service at once, and target/hospital-graph.jar
# or the lib folder of a release archive as ARCHIVE; PORT (the first of AT_ONCE ports) and HEAP may be set. The loops end after two hours
# whatever happens.
set -euo pipefail
starts=${1:-20} at_once=${2:-5} loops=${3:-40} country=${4:-} port=${PORT:-18092}
cd "$(dirname "$0")/../.."
jar=$(realpath "${ARCHIVE:-target}/hospital-graph.jar")
. src/deploy/java.sh
folder=$(mktemp -d)
trap 'trap - EXIT; kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM
options=(--add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Xmx"${HEAP:-600m}")
[ -z "${ARCHIVE:-}" ] || options+=(-XX:+UseSerialGC -XX:AOTCache="$ARCHIVE/hospital-graph.aot" -Xlog:aot*=off -Xlog:cds*=off)

start() { # NUMBER KIND FOLDER: one start, and its row
  local number=$1 kind=$2 data=$3 log=$folder/log-$1 at=$((port + $1 % at_once)) begin=$SECONDS service load given total
  : >"$log"
  "$java" "${options[@]}" -jar "$jar" --server.port="$at" --hospital-graph.bolt-port=0 --hospital-graph.data="$data" >"$log" 2>&1 &
  service=$!
  trap 'kill $service 2>/dev/null' TERM
  while kill -0 "$service" 2>/dev/null && ! grep -qE 'is ready|est prêt' "$log"; do sleep 1; done
  read -r load _ </proc/loadavg
  given=$(awk '{ print int(($14 + $15) / 100) }' "/proc/$service/stat" 2>/dev/null) || true
  if kill -0 "$service" 2>/dev/null; then
    total=$(curl -s --retry 60 --retry-max-time 900 "http://127.0.0.1:$at/api/v1/entities/chu-lille/links?through=GHT&category=CH" | grep -o '"total":[0-9]*' | head -1) || true
    [ -n "$total" ] && echo ready >>"$folder/ready"
    echo "| $kind | $number | $((SECONDS - begin)) s | $given s | $load | $(grep -cE 'Waiting for|En attente' "$log" || true) | ${total:-no answer} |"
  else
    echo "| $kind | $number | ended after $((SECONDS - begin)) s: $(grep -v '^$' "$log" | tail -1) | | $load | | |"
  fi
  kill "$service" 2>/dev/null || true
  wait "$service" 2>/dev/null || true
}

round() { # KIND ORIGIN: every start, AT_ONCE at the same time; ORIGIN is copied first, if it is given
  local kind=$1 origin=$2 number data
  local running=()
  for number in $(seq "$starts"); do
    data=$folder/$kind-$number
    [ -z "$origin" ] || cp -r "$origin" "$data"
    start "$number" "$kind" "$data" &
    running+=($!)
    [ ${#running[@]} -lt "$at_once" ] || { wait "${running[@]}" && running=(); }
  done
  [ ${#running[@]} -eq 0 ] || wait "${running[@]}"
  [ -d "$folder/filled" ] || cp -r "$folder/$kind-1" "$folder/filled"
  rm -rf "$folder/$kind"-*
}

for _ in $(seq "$loops"); do
  timeout 7200 sh -c 'while :; do :; done' &
done
: >"$folder/ready"
kinds=2
echo '| folder | start | ready after | processor | load average | lines of waiting | answer |'
echo '| --- | --- | --- | --- | --- | --- | --- |'
round empty ''
round documents "$folder/filled"
[ -z "$country" ] || { kinds=3 && round country "$country"; }
echo
echo "$(wc -l <"$folder/ready") of $((starts * kinds)) ready"
