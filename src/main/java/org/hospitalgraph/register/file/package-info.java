/**
 * Files of registers, before it is known what they say: archives, encodings, lines,
 * tables and workbooks.
 */
@NullMarked
package org.hospitalgraph.register.file;

import org.jspecify.annotations.NullMarked;
