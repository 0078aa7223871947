/**
 * The page and Neo4j Browser in a real Chromium, as a reader uses them. Without Chromium
 * these tests are reported as skipped, except in continuous integration.
 */
@NullMarked
package org.hospitalgraph.page;

import org.jspecify.annotations.NullMarked;
