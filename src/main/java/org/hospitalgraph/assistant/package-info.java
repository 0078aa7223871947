/**
 * Lets AI assistants ask questions, through the Model Context Protocol at {@code /mcp}:
 * each tool is one question of the REST API, asked in this process and answered in two
 * forms, as the JSON of the API and in words with the sources. Imports only {@code
 * model}. Nothing of it is loaded before the first assistant connects.
 */
@NullMarked
package org.hospitalgraph.assistant;

import org.jspecify.annotations.NullMarked;
