/**
 * What HTTP needs and no question should know: how parameters become questions, errors
 * become problem details, the model becomes JSON, and answers become cacheable. Nothing
 * imports it.
 */
@NullMarked
package org.hospitalgraph.web;

import org.jspecify.annotations.NullMarked;
