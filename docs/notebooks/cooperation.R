# Who cooperates, in R: igraph, and ggraph where it is installed (Debian: r-cran-igraph, r-cran-ggraph).
#   API=http://localhost:8080/api/v1 Rscript cooperation.R
library(igraph)

api <- Sys.getenv("API", "http://localhost:8080/api/v1")
file <- tempfile(fileext = ".graphml")
download.file(paste0(api, "/graph?label=Establishment&label=Groupement&type=MEMBER_OF&limit=100000&format=graphml"), file, quiet = TRUE)
g <- read_graph(file, "graphml")

cat("nodes:", vcount(g), "links:", ecount(g), "\n")
stopifnot(!anyDuplicated(V(g)$name)) # ids; the names that people use are in V(g)$label

pdf("cooperation.pdf", width = 16, height = 9)
plot(g, edge.label = NA, vertex.label = NA)
if (requireNamespace("ggraph", quietly = TRUE)) {
  library(ggraph)
  print(ggraph(g, layout = "fr") + geom_edge_link(alpha = 0.3) + geom_node_point(aes(colour = category)) + theme_graph())
}
invisible(dev.off())

# The hospitals in most groupements, and the largest groupements.
members <- degree(g, mode = "out")
print(head(sort(setNames(members, V(g)$label), decreasing = TRUE), 10))
print(head(sort(setNames(degree(g, mode = "in"), V(g)$label), decreasing = TRUE), 10))

# Who is linked to the CHU de Lille through a groupement.
if ("chu-lille" %in% V(g)$name) {
  others <- setdiff(unlist(ego(g, 2, "chu-lille", mode = "all")), unlist(ego(g, 1, "chu-lille", mode = "all")))
  cat("linked to chu-lille:", length(others), "\n")
}
