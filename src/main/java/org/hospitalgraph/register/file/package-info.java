/**
 * Files of registers, before their kind is known: archives, encodings, lines, tables and
 * workbooks.
 */
@NullMarked
package org.hospitalgraph.register.file;

import org.jspecify.annotations.NullMarked;
