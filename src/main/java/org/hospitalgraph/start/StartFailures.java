package org.hospitalgraph.start;

import org.hospitalgraph.cypher.FailedIndex;
import org.hospitalgraph.database.StartFailure;
import org.hospitalgraph.database.Terminal;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Says in one sentence why the service does not start, if the user can remove the cause.
 */
class StartFailures implements SpringBootExceptionReporter {

	StartFailures(@Nullable ConfigurableApplicationContext context) {
		// Spring Boot gives the context to reporters; the sentences need none.
	}

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String sentence = sentence(cause);
			if (sentence != null) {
				System.err.println("\n" + sentence + "\n");
				return true;
			}
		}
		return false;
	}

	private static @Nullable String sentence(Throwable cause) {
		return switch (cause) {
			case StartFailure known -> known.sentence();
			case UnsatisfiedDependencyException wrong when wrong.getMostSpecificCause() != wrong -> setting(wrong);
			case PortInUseException port -> Terminal.text("Le port " + port.getPort()
					+ " (HTTP) est déjà utilisé ; arrêtez le programme qui l’utilise, ou choisissez un autre port avec --server.port=PORT.",
					"Port " + port.getPort()
							+ " (HTTP) is in use; stop the program that uses it, or choose another port with --server.port=PORT.");
			case FailedIndex index -> Terminal.text(
					"L’index " + index.name() + " n’a pas pu être rempli : " + index.getMessage()
							+ ". Supprimez-le dans" + " Neo4j Browser (DROP INDEX " + index.name()
							+ "), ou déplacez le dossier de données : tout son contenu" + " sera reconstruit.",
					"The index " + index.name() + " could not be filled: " + index.getMessage() + ". Drop it in Neo4j"
							+ " Browser (DROP INDEX " + index.name()
							+ "), or move the data folder away: everything in it will be" + " built again.");
			case Neo4jException refused -> refusal(refused);
			default -> null;
		};
	}

	/** A setting with a wrong value. */
	private static @Nullable String setting(UnsatisfiedDependencyException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof TypeMismatchException wrong && failure.getInjectionPoint() != null) {
				Value setting = failure.getInjectionPoint().getAnnotation(Value.class);
				if (setting != null) {
					String name = setting.value().replaceAll("^\\$\\{|[:}].*$", "");
					String usual = setting.value().replaceAll("^[^:]*:|}$", "");
					return Terminal.text(
							name + " vaut « " + wrong.getValue() + " », ce qui n’est pas compris ; valeur possible : "
									+ name + "=" + usual + ".",
							name + " is '" + wrong.getValue() + "', which is not understood; for example " + name + "="
									+ usual + ".");
				}
			}
		}
		return null;
	}

	private static String refusal(Neo4jException cause) {
		String message = String.valueOf(cause.getMessage());
		if (cause instanceof AuthenticationException) {
			return Terminal.text(
					"Neo4j refuse le nom d’utilisateur ou le mot de passe : vérifiez spring.neo4j.authentication.username et"
							+ " .password.",
					"Neo4j rejects the user name or the password: check spring.neo4j.authentication.username and .password.");
		}
		if (cause instanceof SecurityException) {
			return Terminal.text(
					"Neo4j refuse la connexion : " + message + " Vérifiez spring.neo4j.uri (chiffrement : bolt+s://,"
							+ " neo4j+s://) et spring.neo4j.authentication.",
					"Neo4j refuses the connection: " + message + " Check spring.neo4j.uri (encryption: bolt+s://,"
							+ " neo4j+s://) and spring.neo4j.authentication.");
		}
		if (cause instanceof ServiceUnavailableException) {
			return Terminal.text(
					"Neo4j ne répond pas : " + message + " Vérifiez spring.neo4j.uri, et que la base fonctionne.",
					"Neo4j cannot be reached: " + message
							+ " Check spring.neo4j.uri, and that the database is running.");
		}
		if (cause.code().contains(".Forbidden")) {
			return Terminal.text(
					"Cet utilisateur, ou cette base, n’est qu’en lecture : " + message + " Démarrez avec"
							+ " --hospital-graph.load=never, ou avec un utilisateur qui peut écrire.",
					"This user, or this database, is read-only: " + message
							+ " Start with --hospital-graph.load=never, or with a user who may write.");
		}
		if (cause.code().contains("OutOfMemory")) {
			return Terminal.text(
					"La mémoire ne suffit pas pour le chargement : donnez-en plus à Java (java -Xmx2g …). " + message,
					"There is not enough memory for the load: give Java more (java -Xmx2g …). " + message);
		}
		return Terminal.text(
				"Neo4j n’a pas pu exécuter une étape du démarrage : " + message + " Voir le journal de Neo4j"
						+ " (logs/debug.log dans le dossier de données), ou démarrez en lecture seule avec"
						+ " --hospital-graph.load=never.",
				"Neo4j could not complete a step of the start: " + message + " See Neo4j's log (logs/debug.log in the"
						+ " data folder), or start without loading with --hospital-graph.load=never.");
	}

}
