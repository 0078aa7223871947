/**
 * Graphs and lists as tables: CSV and Excel.
 */
@NullMarked
package org.hospitalgraph.export.table;

import org.jspecify.annotations.NullMarked;
