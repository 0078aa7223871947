package org.hospitalgraph.cypher.revision;

/**
 * Published once during a start, when the graph is up to date and before anybody may ask.
 * Classes that must look at the graph first do so now.
 */
public record GraphReady() {

}
