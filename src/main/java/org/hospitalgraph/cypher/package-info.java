/**
 * The one door to the database. Cypher lives in {@code .cypher} files, which this package
 * catalogues and runs: every value is a bound parameter, every read is a read transaction
 * with a time limit. Maps nodes and relationships to the model.
 */
@NullMarked
package org.hospitalgraph.cypher;

import org.jspecify.annotations.NullMarked;
