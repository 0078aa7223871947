/**
 * Answers: graphs, lists and their pages, and what says that an answer was cut.
 */
@NullMarked
package org.hospitalgraph.model.answer;

import org.jspecify.annotations.NullMarked;
