/**
 * The embedded database without Bolt: statements run in this JVM, and give values and
 * failures of the driver.
 */
@NullMarked
package org.hospitalgraph.database.direct;

import org.jspecify.annotations.NullMarked;
