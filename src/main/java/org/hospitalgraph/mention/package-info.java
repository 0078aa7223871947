/**
 * Finds mentions in a text: establishments, groupements, institutions and places, dates
 * and figures, each with its position. Pure Java over a list of known entities with their
 * names; imports {@code model} and {@code naming}, and knows neither the database nor the
 * web, so that drafts, reconciliation and the API read a text in the same way.
 */
@NullMarked
package org.hospitalgraph.mention;

import org.jspecify.annotations.NullMarked;
