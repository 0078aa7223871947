/**
 * Questions in words, in French or English, without a language model: the names and the
 * words of the field in a question decide which question of the API it is. If no question
 * understands a word, it is declined, because a wrong answer is worse than none. Imports
 * {@code model}, {@code mention}, and {@code assistant}, through which it asks the API.
 */
@NullMarked
package org.hospitalgraph.ask;

import org.jspecify.annotations.NullMarked;
