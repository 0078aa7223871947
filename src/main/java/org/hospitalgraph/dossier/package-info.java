/**
 * Reads dossiers: YAML files in which an author writes down what one document states.
 * Turns them into a knowledge base of the model, or into a list of problems with file,
 * line and remedy; never into half a knowledge base. What is wrong is an error, what is
 * likely to be wrong a warning; all of it is told at once. Imports only {@code model} and
 * {@code naming}, and the libraries that read YAML and check it against the JSON Schema.
 */
@NullMarked
package org.hospitalgraph.dossier;

import org.jspecify.annotations.NullMarked;
