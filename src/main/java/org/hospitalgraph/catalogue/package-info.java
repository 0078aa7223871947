/**
 * The catalogue of questions: every file of {@code cypher/queries}, and those of a user's
 * folder, listed and run with their declared parameters. Imports {@code model} and
 * {@code cypher}.
 */
@NullMarked
package org.hospitalgraph.catalogue;

import org.jspecify.annotations.NullMarked;
