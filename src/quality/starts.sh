#!/usr/bin/env bash
# How long a start takes until the question of the README is answered, and what memory it holds then: starts.sh [ROUNDS] [PORT].
# The jar as it is built, the same jar unpacked, with a start made in advance (AOT cache), and that with as little memory as it takes; in turns,
# on one data folder that a first start has filled. Needs target/hospital-graph.jar and a `java` of version 25.
set -euo pipefail
rounds=${1:-3} port=${2:-18091}
jar=$(realpath "$(dirname "$0")/../../target/hospital-graph.jar")
train=$(realpath "$(dirname "$0")/../deploy/train.sh")
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
options=(--add-modules=jdk.incubator.vector --add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
cd "$folder"
java -Djarmode=tools -jar "$jar" extract --destination app >/dev/null
printf '%s\n' "${options[@]}" >app/java.options
PORT=$port "$train" java app >/dev/null

tenths() { # of nanoseconds, as seconds
  printf '%d.%d' $(($1 / 1000000000)) $(($1 / 100000000 % 10))
}

start() { # what it is called, options and jar
  local name=$1 begin end process
  shift
  begin=$(date +%s%N)
  java "${options[@]}" "$@" --server.port="$port" --hospital-graph.bolt-port=0 --hospital-graph.data=data >log 2>&1 &
  process=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/api/v1/entities/chu-lille/links?through=GHT&category=CH"; do
    kill -0 "$process" || { cat log >&2; exit 1; }
    sleep 0.1
  done
  end=$(date +%s%N)
  printf '| %s | %s s | %s MiB | %s s |\n' "$name" "$(tenths $((end - begin)))" \
    "$(($(awk '/VmRSS/ { print $2 }' "/proc/$process/status") / 1024))" "$(ps -o cputimes= -p "$process" | tr -d ' ')"
  kill "$process"
  wait "$process" || true
}

start 'the first, which fills the folder' -jar "$jar" >/dev/null
echo '| how | first answer after | resident | processor |'
echo '| --- | --- | --- | --- |'
for _ in $(seq "$rounds"); do
  start 'the jar' -jar "$jar"
  start 'unpacked' -jar app/hospital-graph.jar
  start 'unpacked, AOT cache' -XX:AOTCache=app/hospital-graph.aot -jar app/hospital-graph.jar
  start 'unpacked, AOT cache, `-XX:+UseSerialGC -Xms64m -Xmx512m`' -XX:AOTCache=app/hospital-graph.aot -XX:+UseSerialGC -Xms64m -Xmx512m -jar app/hospital-graph.jar
done
