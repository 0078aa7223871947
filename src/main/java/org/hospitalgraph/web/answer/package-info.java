/**
 * Sends answers: formats, caching, JSON, diagrams and tables.
 */
@NullMarked
package org.hospitalgraph.web.answer;

import org.jspecify.annotations.NullMarked;
