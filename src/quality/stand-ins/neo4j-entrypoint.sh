#!/bin/bash
# What the official image does first: the first password, from NEO4J_AUTH=neo4j/PASSWORD or a file of that.
set -euo pipefail
if [ -n "${NEO4J_AUTH_FILE:-}" ]; then
  NEO4J_AUTH="$(cat "$NEO4J_AUTH_FILE")"
fi
mkdir -p "$NEO4J_HOME/conf"
echo "server.directories.data=/data" > "$NEO4J_HOME/conf/neo4j.conf"
java=(java --add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
  "-Xmx${NEO4J_server_memory_heap_max__size:-512m}" -cp "/opt/neo4j:/opt/neo4j/lib/*")
case "${NEO4J_AUTH:-neo4j/neo4j}" in
  none) ;;
  neo4j/neo4j) ;;
  neo4j/*)
    if [ "${#NEO4J_AUTH}" -lt 14 ]; then
      echo "Invalid value for password. The minimum password length is 8 characters." >&2
      exit 1
    fi
    if [ ! -e /data/dbms/auth.ini ] && [ ! -e /data/databases/system ]; then
      "${java[@]}" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
    fi
    ;;
  *) echo "Invalid admin username, it must be neo4j." >&2; exit 1 ;;
esac
# as the official image: not a setting, and not for the database's eyes
unset NEO4J_AUTH_FILE
exec "${java[@]}" StandIn
