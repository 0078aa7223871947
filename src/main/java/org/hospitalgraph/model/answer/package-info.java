/**
 * Answers: graphs, lists and their pages, and whether an answer was cut off.
 */
@NullMarked
package org.hospitalgraph.model.answer;

import org.jspecify.annotations.NullMarked;
