/**
 * What every file is made of: text that is safe in it, JSON, XML, zip archives that are
 * the same each time, the properties that nodes and links bring along, and the words that
 * people read.
 */
@NullMarked
package org.hospitalgraph.export.text;

import org.jspecify.annotations.NullMarked;
