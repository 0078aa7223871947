/**
 * Downloads registers: finds the file of data.gouv.fr for a name; resumes, verifies and
 * keeps downloads. Knows neither the graph nor Spring.
 */
@NullMarked
package org.hospitalgraph.fetch;

import org.jspecify.annotations.NullMarked;
