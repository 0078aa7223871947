#!/bin/sh
# Starts hospital-graph, or runs a command: bin/hospital-graph [validate|import|backup|restore] [SETTINGS].
# JAVA_HOME or `java` of the path must be Java 25 or later; JAVA_OPTS is for options of your own, such as -Xmx2g.
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$here/lib/java.sh"
# The archive was made with one Java; another one says nothing and starts a little slower.
exec "$java" @"$here/lib/java.options" -XX:AOTCache="$here/lib/hospital-graph.aot" -Xlog:aot=off -Xlog:cds=off \
  -XX:+UseSerialGC -Xms64m -Xmx1g ${JAVA_OPTS:-} -jar "$here/lib/hospital-graph.jar" "$@"
