package org.hospitalgraph.database;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;

import org.neo4j.io.locker.FileLockException;

/** Sentences that say why the embedded database does not start, and what helps. */
final class EmbeddedFailures {

	private EmbeddedFailures() {
	}

	static StartFailure damaged(Path home, Throwable cause) {
		return new StartFailure(
				"La base dans " + home + " ne démarre pas ; voir " + home + "/logs/debug.log. Si ses fichiers sont"
						+ " abîmés, par exemple après un disque plein, déplacez le dossier : tout son contenu sera"
						+ " reconstruit.",
				"The database in " + home + " did not become available; see " + home
						+ "/logs/debug.log. If its files are damaged, for example after a full disk, move the folder"
						+ " away: everything in it will be built again.",
				cause);
	}

	static StartFailure explained(RuntimeException failure, Path home, int port) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StartFailure(
						"Le dossier de données " + home + " est utilisé par un autre processus ; arrêtez-le, ou"
								+ " choisissez un autre dossier avec --hospital-graph.data=DOSSIER.",
						"The data folder " + home + " is in use by another process; stop it, or choose"
								+ " another folder with --hospital-graph.data=DIR.",
						failure);
			}
			if (cause instanceof BindException) {
				return portInUse(port, failure);
			}
		}
		return new StartFailure(
				"La base dans " + home + " ne peut pas démarrer : " + failure.getMessage() + ". Voir " + home
						+ "/logs/debug.log, ou déplacez le dossier : tout son contenu sera reconstruit.",
				"The database in " + home + " cannot start: " + failure.getMessage() + ". See " + home
						+ "/logs/debug.log, or move the folder away: everything in it will be built again.",
				failure);
	}

	static StartFailure portInUse(int port, Exception cause) {
		return new StartFailure("Le port " + port
				+ " (Bolt) est déjà utilisé ; arrêtez le programme qui l’utilise, ou choisissez un autre port avec"
				+ " --hospital-graph.bolt-port=PORT (0 : n’importe lequel).",
				"Port " + port + " (Bolt) is in use; stop the program that uses it, or choose another port with"
						+ " --hospital-graph.bolt-port=PORT (0: any).",
				cause);
	}

	static StartFailure notWritable(Path home, IOException cause) {
		return new StartFailure(
				"Le dossier de données " + home + " n’est pas accessible en écriture ; choisissez-en un autre avec"
						+ " --hospital-graph.data=DOSSIER.",
				"The data folder " + home + " cannot be written to; choose another with"
						+ " --hospital-graph.data=DIR.",
				cause);
	}

}
