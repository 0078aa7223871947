#!/usr/bin/env bash
# How long PostgreSQL takes to COPY two CSV files into tables with keys: copy.sh NODES.csv RELATIONSHIPS.csv [TIMES].
# Prints one line of seconds for each time. Begins a server of its own in a temporary folder, on a socket there, and ends it.
# Needs the server of Debian's package postgresql; as root it runs as the account postgres, which that package makes.
set -euo pipefail
nodes=$(realpath "$1") relationships=$(realpath "$2") times=${3:-3}
bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort | tail -1)
[ -x "$bin/initdb" ] || { echo "there is no PostgreSQL server here (Debian's package postgresql)" >&2; exit 69; }
folder=$(mktemp -d)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$folder"
cleanup() { as "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"; }
trap cleanup EXIT
cd "$folder"
as "$bin/initdb" -D "$folder/data" -A trust -E UTF8 --locale=C >/dev/null
as "$bin/pg_ctl" -D "$folder/data" -w -o "-k $folder -c listen_addresses='' -c max_wal_size=4GB" -l "$folder/log" start >/dev/null
owner=$(stat -c %U "$folder")
sql() { "$bin/psql" -q -v ON_ERROR_STOP=1 -h "$folder" -U "$owner" -d postgres "$@"; }
for _ in $(seq "$times"); do
  sql -c "drop table if exists relationship; drop table if exists entity" 2>/dev/null
  sql <<'SQL'
create table entity (id text primary key, labels text not null, finess text unique, properties jsonb not null);
create table relationship (id text not null, source text not null references entity, target text not null references entity,
  type text not null, properties jsonb not null, primary key (id, source, target));
SQL
  begin=$(date +%s%N)
  # one transaction, so that readers see all or nothing here as well
  cat > load.sql <<SQL
begin;
\\copy entity from '$nodes' with (format csv)
\\copy relationship from '$relationships' with (format csv)
commit;
SQL
  sql -f load.sql
  echo $((($(date +%s%N) - begin) / 1000000)) | awk '{ printf "%.2f\n", $1 / 1000 }'
done
