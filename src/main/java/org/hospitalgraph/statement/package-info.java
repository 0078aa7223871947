/**
 * How what many sources say of one thing becomes one account of it: which statements are
 * of the same thing, which of their values counts, and what is disputed. Pure rules, so
 * that they are the same for dossiers, lists and registers. Imports the model only.
 */
@NullMarked
package org.hospitalgraph.statement;

import org.jspecify.annotations.NullMarked;
