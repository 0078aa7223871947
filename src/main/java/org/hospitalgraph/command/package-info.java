/**
 * The commands beside the service: {@code validate}, {@code import}, {@code backup},
 * {@code restore}. Each says on the terminal what it did, and ends with 0, with 1 where
 * it could not do it, or with 2 where it was not told properly.
 */
@NullMarked
package org.hospitalgraph.command;

import org.jspecify.annotations.NullMarked;
