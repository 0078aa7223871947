package org.hospitalgraph.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.document.draft.DossierYaml;
import org.hospitalgraph.document.draft.Draft;
import org.hospitalgraph.document.draft.DraftEntity;
import org.hospitalgraph.document.drafting.Drafting;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.start.ShippedDossiers;

/**
 * The command {@code draft}: writes drafts of dossiers beside documents, and says what it
 * found and what it left out. It knows the entities of the project's dossiers.
 */
public final class DraftCommand {

	private static final String USAGE = """
			draft FILE…       writes a draft of a dossier beside each document (text, HTML, PDF, docx), as FILE.yaml
			  --force           overwrites an existing draft
			  --lang=fr, en     the language of the messages""";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final List<Path> files = new ArrayList<>();

	private boolean force;

	private Locale language = Locale.getDefault();

	private DraftCommand() {
	}

	/**
	 * Drafts.
	 * @param arguments documents and options
	 * @return the exit status: 0 if all drafts were written, 1 if one was not, 2 if the
	 * command line is wrong
	 */
	public static int run(String[] arguments) {
		DraftCommand command = new DraftCommand();
		for (String argument : arguments) {
			if ("--force".equals(argument)) {
				command.force = true;
			}
			else if (argument.startsWith("--lang=")) {
				command.language = Locale.forLanguageTag(argument.substring("--lang=".length()));
			}
			else if (argument.startsWith("-")) {
				System.err.println("There is no option " + argument + ".\n\n" + USAGE);
				return 2;
			}
			else {
				command.files.add(Path.of(argument));
			}
		}
		if (command.files.isEmpty()) {
			System.err.println("No file is given.\n\n" + USAGE);
			return 2;
		}
		return command.run();
	}

	private int run() {
		Documents documents = new Documents(PATIENCE);
		int status = 0;
		try {
			List<DossierFile> shipped = ShippedDossiers.of("all").files();
			Drafting drafting = new Drafting(lexicon(Dossiers.read(shipped)));
			for (Path file : this.files) {
				status = Math.max(status, one(file, drafting, documents, shipped));
			}
		}
		catch (InvalidDossiers | IOException ex) {
			System.err.println(ex.getMessage());
			return 1;
		}
		return status;
	}

	private int one(Path file, Drafting drafting, Documents documents, List<DossierFile> shipped) {
		Path written = file.resolveSibling(file.getFileName() + ".yaml");
		try {
			if (Files.size(file) > Documents.MOST_BYTES) {
				System.err.println(file + ": more than 20 MiB");
				return 1;
			}
			String type = file.toString().matches("(?i).*\\.x?html?") ? "text/html" : "";
			Draft draft = drafting.of(documents.read(Files.readAllBytes(file), type),
					new Drafting.About(null, null, null, null), this.language);
			String yaml = DossierYaml.of(draft);
			Files.writeString(written, yaml, StandardCharsets.UTF_8,
					this.force ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			System.out.println(told(written, draft));
			Checked checked = Dossiers.check(shipped, List.of(new DossierFile(written.toString(), yaml)));
			if (!checked.errors().isEmpty()) {
				System.out.println(checked.text(this.language));
			}
			return 0;
		}
		catch (IllegalQuestion ex) {
			ex.mistakes().forEach((mistake) -> System.err.println(file + ": " + mistake.message().in(this.language)));
		}
		catch (FileAlreadyExistsException ex) {
			System.err.println(written + " already exists; --force overwrites it.");
		}
		catch (IOException ex) {
			System.err.println(file + " cannot be read or its draft written: " + ex.getMessage());
		}
		return 1;
	}

	private static String told(Path written, Draft draft) {
		long known = draft.entities().stream().filter(DraftEntity::known).count();
		Set<String> told = new HashSet<>();
		draft.facts().forEach((fact) -> told.addAll(List.of(fact.from(), fact.to())));
		List<String> left = draft.entities()
			.stream()
			.filter((entity) -> !told.contains(entity.id()))
			.map(DraftEntity::name)
			.distinct()
			.limit(12)
			.toList();
		StringBuilder text = new StringBuilder(
				"%s: %d entities (%d known), %d facts, %d figures, %d themes to choose from".formatted(written,
						draft.entities().size(), known, draft.facts().size(), draft.figures().size(),
						draft.themes().size()));
		Map<String, Integer> rules = new java.util.TreeMap<>();
		draft.facts().forEach((fact) -> rules.merge(fact.rule(), 1, Integer::sum));
		rules.forEach((rule, count) -> text.append("\n  %d × %s".formatted(count, rule)));
		if (!left.isEmpty()) {
			text.append("\n  named, but without any fact: ").append(String.join(", ", left));
		}
		draft.warnings().forEach((warning) -> text.append("\n  ").append(warning));
		return text.toString();
	}

	private static Lexicon lexicon(KnowledgeBase known) {
		Map<String, Set<String>> groups = new HashMap<>();
		known.facts()
			.stream()
			.filter((fact) -> fact.type() == RelationshipType.MEMBER_OF)
			.forEach((fact) -> groups.computeIfAbsent(fact.from().text(), (id) -> new HashSet<>())
				.add(fact.to().text()));
		return Lexicon.of(known.entities()
			.stream()
			.map((entity) -> KnownEntity.of(entity, groups.getOrDefault(entity.id().text(), Set.of())))
			.toList());
	}

}
