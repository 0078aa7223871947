/**
 * Names instead of pronouns, so that each sentence can be read by itself:
 * {@code il en est membre} becomes {@code le CH de A est membre du GHT X}.
 */
@NullMarked
package org.hospitalgraph.document.pronoun;

import org.jspecify.annotations.NullMarked;
