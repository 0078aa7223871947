/**
 * What is written into the log: one line for what is one event, whatever texts of others
 * it speaks of, and few lines for what is always the same. Imports nothing of ours, and
 * nothing imports it.
 */
@NullMarked
package org.hospitalgraph.logging;

import org.jspecify.annotations.NullMarked;
