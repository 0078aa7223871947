/**
 * Makes questions of the parameters of requests, and refuses wrong parameters.
 */
@NullMarked
package org.hospitalgraph.web.question;

import org.jspecify.annotations.NullMarked;
