#!/usr/bin/env bash
# Opens the files of a running service with the programs that they are for, and compares what each counts with the service's own numbers. Ends with 1 where
# one differs. A program that is not there is named and passed by.
#   apt-get install r-cran-igraph python3-networkx python3-pandas python3-openpyxl gdal-bin libreoffice-calc poppler-utils graphviz raptor2-utils
#   src/quality/importers.sh http://localhost:8080 [LIMIT]
set -euo pipefail
base=${1:-http://localhost:8080}
limit=${2:-2000}
recipes=$(cd "$(dirname "$0")/../../docs/notebooks" && pwd)
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
export API="$base/api/v1"
graph="$API/graph?label=Establishment&label=Groupement&type=MEMBER_OF&limit=$limit"
wrong=0

# who, nodes, links: what a program counted
counts() {
  if [ "$2 $3" = "$nodes $links" ]; then echo "  $1: $2 nodes, $3 links"; else echo "! $1: $2 nodes, $3 links"; wrong=1; fi
}
there() { command -v "$1" >/dev/null || { echo "  ($1 is not on this machine)"; return 1; }; }

for format in graphml csv xlsx dot geojson geojson-links ttl jsonld jgf drawio gexf; do
  curl -sf -H 'Accept-Language: fr' -o "graph.$format" "$graph&format=$format"
done
read -r nodes links < <(curl -sf "$graph" | python3 -c 'import json,sys; g = json.load(sys.stdin); print(len(g["nodes"]), len(g["relationships"]))')
echo "service: $nodes nodes, $links links"

if there Rscript; then
  counts "R igraph, plotted" $(Rscript -e 'library(igraph); g <- read_graph("graph.graphml", "graphml"); pdf("graph.pdf"); plot(g); invisible(dev.off())
    stopifnot(!anyDuplicated(V(g)$name)); cat(vcount(g), ecount(g))' 2>/dev/null)
fi
/usr/bin/python3 - > python.txt <<'PYTHON'
import io, json, warnings, zipfile
import xml.etree.ElementTree as xml
import networkx, pandas
warnings.simplefilter("ignore")
graph = networkx.read_graphml("graph.graphml", force_multigraph=True)
print("networkx,_GraphML", graph.number_of_nodes(), graph.number_of_edges())
archive = zipfile.ZipFile("graph.csv")
tables = [pandas.read_csv(io.BytesIO(archive.read(name)), dtype={"finess": str}, sep=";", encoding="utf-8-sig") for name in ("nodes.csv", "edges.csv")]
print("pandas,_CSV", *map(len, tables))
sheets = list(pandas.read_excel("graph.xlsx", sheet_name=None, dtype=str).values())
print("pandas,_XLSX", len(sheets[0]), len(sheets[1]))
assert sheets[2].iloc[:, 1].notna().all(), "a source has no title"
jgf = json.load(open("graph.jgf"))["graph"]
print("JSON_Graph_Format", len(jgf["nodes"]), len(jgf["edges"]))
drawing = xml.parse("graph.drawio")
print("draw.io", len(drawing.findall(".//mxCell[@vertex]")) - 1, len(drawing.findall(".//mxCell[@edge]")))
PYTHON
while read -r who n l; do counts "${who//_/ }" "$n" "$l"; done < python.txt
if there rapper; then
  rapper -q -i turtle -o ntriples graph.ttl > graph.nt
  counts "rapper, Turtle" "$(grep -cE '#type> <urn:hospital-graph:vocabulary:(Establishment|Groupement)> ' graph.nt)" "$(grep -c '#subject> ' graph.nt)"
fi
if there ogrinfo; then
  for file in graph.geojson graph.geojson-links; do
    echo "  OGR, $file: $(ogrinfo -al -so "GeoJSON:$file" 2>&1 | grep -E 'Feature Count|Geometry:' | tr '\n' ' ')"
  done
fi
if there soffice; then
  cp graph.xlsx book.xlsx
  soffice --headless --convert-to pdf book.xlsx >/dev/null 2>&1
  echo "  LibreOffice: $(pdfinfo book.pdf 2>/dev/null | awk '/^Pages/ {print $2}') printed pages"
fi
if there dot; then
  for command in "dot" "neato -n" "fdp"; do
    timeout 120 $command -Tsvg graph.dot -o drawn.svg 2>graphviz.log || { echo "  Graphviz, $command: not within two minutes"; continue; }
    counts "Graphviz, $command ($(wc -l < graphviz.log) warnings)" "$(grep -c 'class="node' drawn.svg)" "$(grep -c 'class="edge' drawn.svg)"
  done
fi

echo "everything:"
mkdir all
for format in csv jsonl ttl parquet; do
  curl -sf -o all.zip -w "  $format: %{size_download} bytes in %{time_total} s\n" "$API/dump?format=$format"
  unzip -q -o all.zip -d all
done
for table in entities names figures relationships citations statements mentions sources; do
  lines=$(wc -l < "all/$table.jsonl")
  said=$(awk -F'|' -v file=" \`$table.parquet\` " '$2 == file { print $3 + 0; exit }' all/README.md)
  read_csv=$(/usr/bin/python3 -c 'import pandas, sys; print(len(pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)))' "all/$table.csv")
  if [ "$lines" = "$said" ] && [ "$read_csv" = "$said" ]; then echo "  $table: $said rows"; else echo "! $table: README $said, JSON lines $lines, pandas $read_csv"; wrong=1; fi
done
if there rapper; then
  echo "  rapper: $(for file in all/*.ttl; do rapper -q -i turtle -o ntriples "$file"; done | wc -l) triples"
fi

echo "recipes:"
/usr/bin/python3 - "$recipes/cooperation.ipynb" > notebook.py <<'PYTHON'
import json, sys
print("\n".join("".join(cell["source"]) for cell in json.load(open(sys.argv[1]))["cells"] if cell["cell_type"] == "code"))
PYTHON
/usr/bin/python3 notebook.py | sed 's/^/  Python: /'
if there Rscript; then Rscript "$recipes/cooperation.R" 2>/dev/null | grep -E '^(nodes|linked)' | sed 's/^/  R: /'; fi
if there ogr2ogr; then
  ogr2ogr -f GPKG cooperation.gpkg graph.geojson -nln points && ogr2ogr -f GPKG -update cooperation.gpkg graph.geojson-links -nln lines
  ogr2ogr -f GPKG country.gpkg all/entities.csv -oo X_POSSIBLE_NAMES=longitude -oo Y_POSSIBLE_NAMES=latitude -oo KEEP_GEOM_COLUMNS=NO -a_srs EPSG:4326
  echo "  OGR: $(ogrinfo -al -so country.gpkg | grep 'Feature Count')"
fi
exit $wrong
