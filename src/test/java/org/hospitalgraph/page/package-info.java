/**
 * The page and Neo4j Browser in a real Chromium, as a reader uses them. Where there is no
 * Chromium these tests are skipped, visibly; on a machine of continuous integration they
 * never are.
 */
@NullMarked
package org.hospitalgraph.page;

import org.jspecify.annotations.NullMarked;
