#!/usr/bin/env bash
# Fills the disk of the database during its life and during a load, and prints what is answered. Needs root, for a small
# file system in memory, and the packaged jar: mvn -B -DskipTests package && src/quality/full-disk.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
java="${JAVA_25_HOME:-$(ls -d /usr/lib/jvm/*25* | head -1)}/bin/java"
work="$(mktemp -d)"
disk="$work/disk"
mkdir "$disk" "$work/dossiers"
mount -t tmpfs -o size=600m tmpfs "$disk"
database='' service=''
end() {
  for process in $service $database; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  umount "$disk"
  rm -rf "$work"
}
trap end EXIT

run() { # log, settings…
  local log="$1"
  shift
  "$java" -Xmx700m --add-opens=java.base/java.nio=ALL-UNNAMED \
    --add-opens=java.base/java.lang=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
    -jar target/hospital-graph.jar "$@" >"$log" 2>&1 &
}
await() { # log, process
  for _ in $(seq 180); do
    grep -q 'is ready' "$1" && return 0
    kill -0 "$2" 2>/dev/null || return 1
    sleep 1
  done
  return 1
}
ask() { # port, words, way
  local answer
  answer="$(curl -s -m 60 -w '\n%{http_code} %{time_total}' "http://127.0.0.1:$1/api/v1/entities/chu-lille/links?through=GHT&category=CH&by=$3" || true)"
  echo "  $2: $(tail -1 <<<"$answer" | sed 's/$/ s/') $(grep -oE '"total":[0-9]+|"type":"urn[^"]*"' <<<"$answer" | head -1)"
}
revision() { grep -oE 'at revision [0-9a-f]+' "$1" | tail -1; }
free() { df --output=avail -k "$disk" | tail -1 | tr -d ' '; }

# 4,000 more hospitals to load
{
  echo 'source: { id: many, title: Many hospitals, published: 2020, language: fr, kind: list }'
  echo 'entities:'
  echo '  - { id: ght-many, label: Groupement, category: GHT, name: GHT Many, status: active, at: titre }'
  for i in $(seq 4000); do echo "  - { id: ch-many-$i, label: Establishment, category: CH, name: CH Many $i, at: p.1 }"; done
  echo 'facts:'
  for i in $(seq 4000); do echo "  - { from: ch-many-$i, type: MEMBER_OF, to: ght-many, at: p.1 }"; done
} >"$work/dossiers/many.yaml"

start_database() {
  run "$work/database.log" --server.port=18611 --hospital-graph.bolt-port=18612 "--hospital-graph.data=$disk/data"
  database=$!
  if ! await "$work/database.log" "$database"; then
    echo "  it does not start: $(grep . "$work/database.log" | tail -1)"
    sed 's/\\n\\t*/\n/g' "$disk/data/logs/debug.log" | grep -E '^Caused by' | tail -2 | cut -c1-300 | sed 's/^/  /'
    return 1
  fi
  password="$(cat "$disk/data/neo4j-password")"
}
start_service() {
  run "$work/service.log" --server.port=18613 --spring.neo4j.uri=bolt://127.0.0.1:18612 \
    --spring.neo4j.authentication.username=neo4j "--spring.neo4j.authentication.password=$password" \
    "--hospital-graph.dossiers=$work/dossiers"
  service=$!
}

echo "1. The five documents, on a disk of 600 MB"
start_database || exit 1
echo "  $(revision "$work/database.log"); $(free) kB free"
ask 18611 "asked" membership
echo "2. The disk is full"
dd if=/dev/zero of="$disk/filler" bs=64k 2>/dev/null || true
echo "  $(free) kB free"
ask 18611 "asked by convention" convention
echo "3. Another service loads 4,000 more hospitals onto the full disk"
start_service
if await "$work/service.log" "$service"; then echo "  it loaded, $(revision "$work/service.log")"; else echo "  it ended: $(grep -E '^Neo4j' "$work/service.log" | tail -1 | cut -c1-300)"; fi
service=''
ask 18611 "asked the first service" membership
ask 18611 "asked the first service" convention
echo "4. There is room again; the database starts again"
rm "$disk/filler"
kill "$database"; wait "$database" 2>/dev/null || true
if ! start_database; then
  echo "   As it says: the folder is moved away, and everything is built again"
  mv "$disk/data" "$disk/broken"
  start_database
fi
echo "  $(revision "$work/database.log"); $(grep -oE '[0-9]+ Establishment' "$work/database.log")"
ask 18611 "asked" membership
echo "5. The load once more"
start_service
await "$work/service.log" "$service" || { cat "$work/service.log"; exit 1; }
echo "  $(revision "$work/service.log"); $(grep -oE '[0-9]+ Establishment' "$work/service.log")"
ask 18613 "asked" membership
