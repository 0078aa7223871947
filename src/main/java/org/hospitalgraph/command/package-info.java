/**
 * The commands beside the service: {@code validate}, {@code import}, {@code backup},
 * {@code restore}, {@code export}, {@code draft}. Each reports on the terminal what it
 * did, and ends with status 0, with 1 if it failed, or with 2 if the command line was
 * wrong.
 */
@NullMarked
package org.hospitalgraph.command;

import org.jspecify.annotations.NullMarked;
