/**
 * Connections to the database, and how long each may take.
 */
@NullMarked
package org.hospitalgraph.cypher.connection;

import org.jspecify.annotations.NullMarked;
