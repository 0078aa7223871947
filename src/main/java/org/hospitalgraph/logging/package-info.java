/**
 * The log: one line for each event, whatever texts of others it contains, and few lines
 * for repeated events. Imports nothing of the project, and nothing imports it.
 */
@NullMarked
package org.hospitalgraph.logging;

import org.jspecify.annotations.NullMarked;
