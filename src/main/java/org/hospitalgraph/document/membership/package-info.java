/**
 * The rules that find who is a member of what, since when, and who came and went.
 */
@NullMarked
package org.hospitalgraph.document.membership;

import org.jspecify.annotations.NullMarked;
