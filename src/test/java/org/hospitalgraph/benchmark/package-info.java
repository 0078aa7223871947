/**
 * Measurements side by side in one run, as ratios: {@code mvn -Pbenchmark verify}. They
 * hold nothing; their table is in {@code docs/performance.md}.
 */
package org.hospitalgraph.benchmark;
