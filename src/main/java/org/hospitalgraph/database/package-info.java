/**
 * Neo4j inside this JVM, the schema at the start, and the sentences that explain why a
 * start did not succeed. Nothing imports it but the application.
 */
@NullMarked
package org.hospitalgraph.database;

import org.jspecify.annotations.NullMarked;
