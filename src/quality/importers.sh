#!/usr/bin/env bash
# Opens the files of a running service with the programs that they are for, and compares what each counts.
#   apt-get install r-cran-igraph python3-networkx python3-pandas python3-openpyxl gdal-bin libreoffice-calc poppler-utils graphviz
#   src/quality/importers.sh http://localhost:8080
set -euo pipefail
base=${1:-http://localhost:8080}
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
api="$base/api/v1/graph?label=Establishment&label=Groupement&type=MEMBER_OF"
for format in graphml csv xlsx dot geojson geojson-links; do
  curl -sf -H 'Accept-Language: fr' -o "graph.$format" "$api&format=$format"
done
curl -sf "$api" | python3 -c 'import json,sys; g = json.load(sys.stdin); print("service:", len(g["nodes"]), "nodes,", len(g["relationships"]), "links")'

if command -v Rscript >/dev/null; then
  Rscript -e 'library(igraph); g <- read_graph("graph.graphml", "graphml"); pdf("graph.pdf"); plot(g); invisible(dev.off())
    d <- igraph::as_data_frame(g, "both"); cat("R igraph:", vcount(g), "nodes,", ecount(g), "links, plotted;", length(unique(V(g)$name)), "names that tell apart\n")
    stopifnot(nrow(d$vertices) == vcount(g), !anyDuplicated(V(g)$name))' 2>/dev/null
fi
/usr/bin/python3 - <<'PYTHON'
import io, warnings, zipfile
import networkx, pandas
warnings.simplefilter("ignore")
graph = networkx.read_graphml("graph.graphml", force_multigraph=True)
print("networkx:", graph.number_of_nodes(), "nodes,", graph.number_of_edges(), "links")
archive = zipfile.ZipFile("graph.csv")
def table(name, **more):
    return pandas.read_csv(io.BytesIO(archive.read(name)), dtype={"finess": str}, **more)
print("pandas, csv:", len(table("nodes.csv", sep=";", encoding="utf-8-sig")), "nodes,", len(table("edges.csv", sep=";", encoding="utf-8-sig")), "links")
sheets = pandas.read_excel("graph.xlsx", sheet_name=None, dtype=str)
print("pandas, xlsx:", ", ".join(f"{name} {len(sheet)}" for name, sheet in sheets.items()))
sources = list(sheets.values())[2]
print("  sources without a title:", int(sources.iloc[:, 1].isna().sum()))
PYTHON
if command -v ogrinfo >/dev/null; then
  for file in graph.geojson graph.geojson-links; do
    echo "OGR, $file: $(ogrinfo -al -so "GeoJSON:$file" 2>&1 | grep -E 'Feature Count|Geometry:' | tr '\n' ' ')"
  done
fi
if command -v soffice >/dev/null; then
  cp graph.xlsx book.xlsx
  soffice --headless --convert-to pdf book.xlsx >/dev/null 2>&1
  echo "LibreOffice: $(pdfinfo book.pdf 2>/dev/null | awk '/^Pages/ {print $2}') printed pages"
fi
for command in "dot" "neato -n" "fdp"; do
  timeout 120 $command -Tsvg graph.dot -o drawn.svg 2>graphviz.log && echo "Graphviz, $command: $(grep -c 'class="node' drawn.svg) nodes, $(grep -c 'class="edge' drawn.svg) links; $(wc -l < graphviz.log) warnings"
done
