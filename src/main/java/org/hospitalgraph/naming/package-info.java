/**
 * How French hospitals and groupements are named, and how people write these names:
 * normalised words and kinds of establishments from names, how similar two names are, and
 * when a name certainly means one entity. Imports at most {@code model}; knows neither
 * the database nor the web, so that search, registers and reconciliation share one idea
 * of a name.
 */
@NullMarked
package org.hospitalgraph.naming;

import org.jspecify.annotations.NullMarked;
