#!/usr/bin/env bash
# Images that stand in for the official ones where no image registry can be reached, under the names that Dockerfile,
# docker-compose.yml and the tests use. Needs root, debootstrap, a running Docker engine and a JDK 25.
#   src/quality/stand-in-images.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work="$PWD/target/stand-ins"
version="$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' pom.xml)"
jdk="${JAVA_25_HOME:-$(ls -d /usr/lib/jvm/*25* | head -1)}"
mkdir -p "$work"

if [ ! -d "$work/debian/etc" ]; then
  debootstrap --variant=minbase --include=ca-certificates,wget bookworm "$work/debian" >"$work/debootstrap.log"
fi
if [ ! -d "$work/debian/opt/java/openjdk" ]; then
  mkdir -p "$work/debian/opt/java/openjdk"
  # what a runtime needs of the JDK
  tar -C "$jdk" --exclude=src.zip --exclude=jmods --exclude=man --exclude=demo -c . | tar -C "$work/debian/opt/java/openjdk" -x
fi
java_25="$(tar -C "$work/debian" --exclude='./var/cache/*' --exclude='./var/lib/apt/lists/*' -c . \
  | docker import --change 'ENV JAVA_HOME=/opt/java/openjdk' \
    --change 'ENV PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
    --change 'ENV LANG=C.UTF-8' - eclipse-temurin:25-jre)"
# Testcontainers looks at the engine by running a command in this one.
docker tag eclipse-temurin:25-jre alpine:3.17
echo "eclipse-temurin:25-jre  $java_25"

rm -rf "$work/neo4j"
mkdir -p "$work/neo4j/lib"
mvn -B -q -f src/quality/stand-ins/pom.xml "-Dneo4j.version=$version" dependency:copy-dependencies \
  "-DoutputDirectory=$work/neo4j/lib"
"$jdk/bin/javac" -cp "$work/neo4j/lib/*" -d "$work/neo4j" src/quality/stand-ins/StandIn.java
cp src/quality/stand-ins/neo4j-entrypoint.sh "$work/neo4j/entrypoint.sh"
chmod 755 "$work/neo4j/entrypoint.sh"
cat > "$work/neo4j/Dockerfile" <<'END'
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 7474 neo4j && mkdir -p /data /var/lib/neo4j && chown neo4j /data /var/lib/neo4j
COPY . /opt/neo4j/
ENV NEO4J_HOME=/var/lib/neo4j
VOLUME /data
EXPOSE 7474 7687
USER neo4j
ENTRYPOINT ["/opt/neo4j/entrypoint.sh"]
END
docker build -q -t "neo4j:$version" "$work/neo4j"
echo "neo4j:$version"

# For the profile cluster: the same Neo4j in the place of an Enterprise core (it is a server of its own there, and ignores
# the settings of a cluster), and Debian's nginx in the place of the official one.
docker tag "neo4j:$version" "neo4j:$version-enterprise"
if [ ! -e "$work/nginx/usr/sbin/nginx" ]; then
  debootstrap --variant=minbase --include=nginx-light bookworm "$work/nginx" >"$work/debootstrap-nginx.log"
  rm "$work/nginx/etc/nginx/sites-enabled/default"
fi
proxy="$(sed -n 's/ *image: \(nginx:.*\)/\1/p' docker-compose.yml)"
tar -C "$work/nginx" --exclude='./var/cache/apt/*' --exclude='./var/lib/apt/lists/*' -c . \
  | docker import --change 'CMD ["nginx", "-g", "daemon off;"]' - "$proxy" >/dev/null
echo "$proxy"
docker images --format '{{.Repository}}:{{.Tag}}  {{.Size}}' | grep -E '^(eclipse-temurin|neo4j|nginx):'
