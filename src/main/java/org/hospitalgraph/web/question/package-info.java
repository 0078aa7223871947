/**
 * Questions out of the parameters of requests, and what is refused of them.
 */
@NullMarked
package org.hospitalgraph.web.question;

import org.jspecify.annotations.NullMarked;
