/**
 * Neo4j Browser connects by itself for whoever runs the service: who that is, and what
 * they are given.
 */
@NullMarked
package org.hospitalgraph.browser;

import org.jspecify.annotations.NullMarked;
