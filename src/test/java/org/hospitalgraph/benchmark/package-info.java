/**
 * Comparisons in one run, as ratios: {@code mvn -Pbenchmark verify}. They assert no
 * limits; the results are in {@code docs/performance.md}.
 */
package org.hospitalgraph.benchmark;
