/** Who gets the password of the embedded database. */
@NullMarked
package org.hospitalgraph.browser;

import org.jspecify.annotations.NullMarked;
