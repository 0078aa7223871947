/**
 * The ways to the database: transactions through the driver, unless another way is given;
 * its connections; and how long each may take.
 */
@NullMarked
package org.hospitalgraph.cypher.connection;

import org.jspecify.annotations.NullMarked;
