/**
 * Connects Neo4j Browser by itself for the user who runs the service: identifies that
 * user, and hands over the connection.
 */
@NullMarked
package org.hospitalgraph.browser;

import org.jspecify.annotations.NullMarked;
