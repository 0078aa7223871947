/**
 * Refusals and failures as problem details in the language of the reader.
 */
@NullMarked
package org.hospitalgraph.web.problem;

import org.jspecify.annotations.NullMarked;
