package org.hospitalgraph.cypher.revision;

/**
 * Told once in a start, when the graph holds what it should and before anybody may ask:
 * whoever must look at the graph first does so now.
 */
public record GraphReady() {

}
