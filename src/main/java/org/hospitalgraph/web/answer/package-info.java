/**
 * Answers on their way out: which format, from which revision and program, as JSON, as a
 * diagram or as a table.
 */
@NullMarked
package org.hospitalgraph.web.answer;

import org.jspecify.annotations.NullMarked;
