# Sets java to a Java 25 or later: from JAVA_HOME, from the path, or another one installed on the machine.
java=
for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
  [ -n "$candidate" ] && [ -x "$candidate" ] || continue
  feature=$("$candidate" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1)
  if [ "${feature:-0}" -ge 25 ]; then
    java=$candidate
    break
  fi
done
[ -n "$java" ] || { echo "hospital-graph needs Java 25 or later (JAVA_HOME): https://adoptium.net" >&2; exit 1; }
