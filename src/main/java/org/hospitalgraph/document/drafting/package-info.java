/**
 * The rules that find facts in a document, one for each pattern.
 */
@NullMarked
package org.hospitalgraph.document.drafting;

import org.jspecify.annotations.NullMarked;
