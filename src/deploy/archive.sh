#!/usr/bin/env bash
# Makes target/hospital-graph-VERSION.tar.gz and .zip with their checksums: archive.sh VERSION, after the jar is built.
# It contains bin/hospital-graph, the jar unpacked in lib, and the AOT cache of a service that started and answered in advance,
# which only the same build of Java can use; target/hospital-graph-VERSION.md has the notes of the version, from the changelog.
# Called by mvn -Prelease.
set -euo pipefail
version=$1
cd "$(dirname "$0")/../.."
. src/deploy/java.sh
name=hospital-graph-$version
folder=target/$name
rm -rf "$folder" "target/$name".*
mkdir -p "$folder/bin"
"$java" -Djarmode=tools -jar target/hospital-graph.jar extract --destination "$folder/lib"
# The libraries are beside the jar in lib/lib, where its manifest looks for them.
cp src/deploy/hospital-graph.sh "$folder/bin/hospital-graph"
cp src/deploy/java.sh "$folder/lib"
chmod +x "$folder/bin/hospital-graph"
cp LICENSE NOTICE README.md "$folder"
cp target/classes/META-INF/third-party.txt "$folder"
if [ -f target/classes/META-INF/sbom/application.cdx.json ]; then
  cp target/classes/META-INF/sbom/application.cdx.json "$folder/sbom.cdx.json"
fi
tr ' ' '\n' <<<"$JVM_ARGUMENTS" > "$folder/lib/java.options"
# The cache identifies its jars by name, size and time; archives keep only even seconds.
find "$folder" -exec touch -d '2026-01-01T00:00:00Z' {} +
src/deploy/train.sh "$java" "$folder/lib" -XX:+UseSerialGC -Xmx1g >target/training.log 2>&1 || { tail -5 target/training.log >&2; exit 1; }
# A version that is not released yet has no section of its own.
awk -v heading="## [$version]" -v open='## [Unreleased]' '
  /^## \[/ { told = index($0, heading) == 1 || heading ~ /-SNAPSHOT\]$/ && index($0, open) == 1; next }
  told' CHANGELOG.md >"target/$name.md"
grep -q '[^[:space:]]' "target/$name.md" || { echo "CHANGELOG.md says nothing of $version" >&2; exit 1; }
cd target
tar -czf "$name.tar.gz" "$name"
"$(dirname "$(readlink -f "$java")")/jar" --create --no-manifest --file "$name.zip" "$name"
sha256sum "$name.tar.gz" "$name.zip" | tee "$name.sha256"
