#!/usr/bin/env bash
# Makes the AOT cache of an unpacked jar: train.sh JAVA FOLDER [OPTIONS OF JAVA], where FOLDER holds hospital-graph.jar and java.options.
# A service starts on an empty folder, loads the documents that ship, answers some questions and ends. What it has loaded,
# and which of its code was hot, goes to FOLDER/hospital-graph.aot. Needs bash only: an image need not have curl.
set -euo pipefail
java=$1 lib=$2 port=${PORT:-18093}
shift 2
training=$(mktemp -d)
"$java" @"$lib/java.options" "$@" -XX:AOTCacheOutput="$lib/hospital-graph.aot" -jar "$lib/hospital-graph.jar" \
  --hospital-graph.data="$training" --hospital-graph.bolt-port=0 --server.address=127.0.0.1 --server.port="$port" >"$training/log" 2>&1 &
service=$!
trap 'kill $service 2>/dev/null || true; cat "$training/log"; rm -rf "$training"' EXIT
until grep -qE 'is ready|est prêt' "$training/log"; do
  kill -0 "$service" || exit 1
  sleep 1
done
for question in / '/api/v1/entities/chu-lille/links?through=GHT&category=CH' '/api/v1/entities?q=CH%20Valenciennes' \
  /api/v1/entities/chu-lille /api/v1/entities/chu-lille/neighbourhood /api/v1/quality; do
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$question" >&3
  cat <&3 >/dev/null
  exec 3>&-
done
kill "$service"
wait "$service" || true
[ -s "$lib/hospital-graph.aot" ]
