/**
 * How French hospitals and groupements are called, and how people write it: canonical
 * words and kinds of establishments out of names, how alike two names are, and when a
 * name means one entity for sure. Imports at most {@code model}; knows neither the
 * database nor the web, so that search, registers and reconciliation share one idea of a
 * name.
 */
@NullMarked
package org.hospitalgraph.naming;

import org.jspecify.annotations.NullMarked;
