/**
 * Questions in words, French or English, without a language model: who is named, which
 * words of the field are there, and which question of the API has just these. What has a
 * word that no question understands is declined, because a wrong answer is worse than
 * none. Imports {@code model}, {@code mention}, and {@code assistant}, by which it asks
 * the API.
 */
@NullMarked
package org.hospitalgraph.ask;

import org.jspecify.annotations.NullMarked;
