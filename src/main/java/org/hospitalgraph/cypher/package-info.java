/**
 * The one door to the database. Every value is a bound parameter, every read is a read
 * transaction with a time limit. Maps nodes and relationships to the model.
 */
@NullMarked
package org.hospitalgraph.cypher;

import org.jspecify.annotations.NullMarked;
