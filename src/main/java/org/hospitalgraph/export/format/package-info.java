/**
 * Files for graph programs, one class for each format, and what all formats have in
 * common.
 */
@NullMarked
package org.hospitalgraph.export.format;

import org.jspecify.annotations.NullMarked;
