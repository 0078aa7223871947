/**
 * Derives one account from what many sources say about the same thing: which statements
 * are about the same thing, which of their values is chosen, and what is disputed. Pure
 * rules, the same for dossiers, lists and registers. Imports only {@code model}.
 */
@NullMarked
package org.hospitalgraph.statement;

import org.jspecify.annotations.NullMarked;
