/**
 * The rules that read facts out of a document, each one pattern of the field.
 */
@NullMarked
package org.hospitalgraph.document.drafting;

import org.jspecify.annotations.NullMarked;
