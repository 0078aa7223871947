/**
 * Drafts of documents, and the rules that find agreements, support, mergers, figures and
 * themes.
 */
@NullMarked
package org.hospitalgraph.document.drafting;

import org.jspecify.annotations.NullMarked;
