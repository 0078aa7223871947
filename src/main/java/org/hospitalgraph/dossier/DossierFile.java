package org.hospitalgraph.dossier;

/**
 * A dossier as it lies in a folder.
 *
 * @param name of the file, as problems will name it
 * @param text of the file
 */
public record DossierFile(String name, String text) {
}
