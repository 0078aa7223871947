#!/usr/bin/env bash
# How long a start takes until the question of the README is answered, and what memory it holds then: starts.sh [ROUNDS] [PORT].
# In turns, on one data folder that a first start has filled: Neo4j embedded and nothing else, until its first RETURN 1; the release archive;
# the jar; and mvn spring-boot:run, which compiles first what has changed. The last column is the time relative to Neo4j alone in the same turn.
# Needs mvn -Prelease package, and a machine that does nothing else.
set -euo pipefail
rounds=${1:-3} port=${2:-18091}
cd "$(dirname "$0")/../.."
. src/deploy/java.sh
archive=$(ls -d "$PWD"/target/hospital-graph-*/ | head -1)
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
data=$folder/data
"$(dirname "$java")/javac" -cp "$archive/lib/lib/*" -d "$folder" src/quality/stand-ins/Bare.java
settings=(--server.port="$port" --hospital-graph.bolt-port=0 --hospital-graph.data="$data")

answers() {
  curl -sf -o "$folder/answer" "http://127.0.0.1:$port/api/v1/entities/chu-lille/links?through=GHT&category=CH"
}

neo4j_answers() {
  grep -q answered "$folder/log"
}

tenths() { # of milliseconds, as seconds
  printf '%d.%d' $(($1 / 1000)) $(($1 / 100 % 10))
}

start() { # NAME UNTIL COMMAND: one start until UNTIL succeeds, and its row
  local name=$1 until=$2 begin took process program
  shift 2
  begin=$(date +%s%N)
  "$@" >"$folder/log" 2>&1 &
  process=$!
  until $until; do
    kill -0 "$process" || { cat "$folder/log" >&2; exit 1; }
    sleep 0.1
  done
  took=$((($(date +%s%N) - begin) / 1000000))
  [ "$until" != neo4j_answers ] || alone=$took
  # Maven runs the service in a process of its own.
  program=$(pgrep -P "$process" java || echo "$process")
  printf '| %s | %s s | %s MiB | %s s | %d.%02d |\n' "$name" "$(tenths "$took")" "$(($(awk '/VmRSS/ { print $2 }' "/proc/$program/status") / 1024))" \
    "$(ps -o cputimes= -p "$program" | tr -d ' ')" $((took / alone)) $((took * 100 / alone % 100))
  kill "$program"
  wait "$process" || true
}

alone=1
start 'the first, which fills the folder' answers "$archive/bin/hospital-graph" "${settings[@]}" >/dev/null
echo '| how | first answer after | resident | processor | relative to Neo4j alone |'
echo '| --- | --- | --- | --- | --- |'
for _ in $(seq "$rounds"); do
  start 'Neo4j alone' neo4j_answers "$java" @"$archive/lib/java.options" -cp "$folder:$archive/lib/lib/*" Bare "$data"
  start 'release archive' answers "$archive/bin/hospital-graph" "${settings[@]}"
  start 'the jar' answers "$java" -jar target/hospital-graph.jar "${settings[@]}"
  start '`mvn spring-boot:run`' answers mvn -o -q spring-boot:run -Dspring-boot.run.arguments="${settings[*]}"
done
