/**
 * Fetches registers: which file of data.gouv.fr a name stands for, and downloads that are
 * resumed, verified and kept. Knows neither the graph nor Spring.
 */
@NullMarked
package org.hospitalgraph.fetch;

import org.jspecify.annotations.NullMarked;
