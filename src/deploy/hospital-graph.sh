#!/bin/sh
# Starts hospital-graph, or runs a command: bin/hospital-graph [validate|import|backup|restore] [SETTINGS].
# JAVA_HOME or `java` on the path must be Java 25 or later; JAVA_OPTS is for your own options, such as -Xmx2g.
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$here/lib/java.sh"
# The AOT cache belongs to one build of Java; another one starts a little more slowly, without a message.
exec "$java" @"$here/lib/java.options" -XX:AOTCache="$here/lib/hospital-graph.aot" -Xlog:aot*=off -Xlog:cds*=off \
  -XX:+UseSerialGC -Xms64m -Xmx1g ${JAVA_OPTS:-} -jar "$here/lib/hospital-graph.jar" "$@"
