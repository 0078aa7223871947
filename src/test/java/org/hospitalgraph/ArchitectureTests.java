package org.hospitalgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Checks the rules of docs/architecture.md. */
class ArchitectureTests {

	private static final String US = "org.hospitalgraph.";

	/** The most types in one package, so that a newcomer can see it at a glance. */
	private static final int LARGEST = 16;

	/**
	 * The packages that each package imports: single ones within the same group, whole
	 * groups otherwise. Think twice before you add one.
	 */
	private static final String IMPORTS = """
			area: cypher entity model
			ask: assistant mention model naming
			assistant: model
			atelier: document dossier load model start
			backup: cypher model
			browser: database
			catalogue: cypher model
			command: backup cypher database document dossier dump fetch mention model register start
			cypher: cypher.connection cypher.file model
			cypher.answer: cypher cypher.revision model
			cypher.connection:
			cypher.file: model
			cypher.revision: cypher cypher.file model
			database: cypher database.direct database.successor
			database.direct: cypher
			database.successor:
			document: document.draft document.drafting document.reading dossier mention model start
			document.draft: document.reading mention model
			document.drafting: document.draft document.membership document.pronoun document.proposal document.reading document.sentence mention model
			document.membership: document.draft document.proposal document.sentence mention model
			document.pronoun: document.sentence mention
			document.proposal: document.draft document.sentence mention model
			document.reading: mention model
			document.sentence: mention model
			dossier: dossier.assembly dossier.problem dossier.read dossier.rule model
			dossier.assembly: dossier.read model statement
			dossier.problem:
			dossier.read: dossier.problem model
			dossier.rule: dossier.problem dossier.read model naming
			dump: cypher dump.format model
			dump.format: export model
			entity: cypher entity.search model
			entity.search: cypher model naming
			export: export.format export.map export.rdf export.svg export.table
			export.drawing: export.text model
			export.format: export.drawing export.text model
			export.map: export.drawing export.format export.text model
			export.rdf: export.drawing export.format export.text model
			export.svg: export.drawing export.format export.text model
			export.table: export.drawing export.format export.text model
			export.text: model
			fetch: model
			load: cypher model naming statement
			logging:
			mention: mention.lexicon mention.spotter mention.value model naming
			mention.lexicon: model naming
			mention.service: cypher mention mention.lexicon model
			mention.spotter: mention.lexicon model naming
			mention.value: naming
			model: model.message model.time
			model.answer: model model.message model.time
			model.message:
			model.time: model.message
			naming: model
			naming.match: naming
			quality: atelier cypher export model
			reconciliation: model reconciliation.match
			reconciliation.match: cypher entity mention model naming
			register: cypher load model naming register.code register.entry register.file register.finess register.list register.sae register.write
			register.code: model naming
			register.entry: model naming register.code
			register.file: model naming register.code register.entry
			register.finess: model register.code register.entry register.file register.list register.sae
			register.list: model naming register.entry register.file register.sae
			register.sae: model naming register.code register.entry register.file
			register.write: cypher load model naming register.code register.entry
			start: cypher database dossier fetch load model register
			statement: model
			traversal: cypher entity model
			traversal.changes: cypher entity model traversal
			traversal.graph: cypher entity model traversal traversal.changes
			traversal.links: cypher entity model traversal
			traversal.paths: cypher entity model traversal
			web: cypher web.answer web.question
			web.answer: atelier catalogue cypher document dump export model
			web.problem: dump model web.answer web.question web.safety
			web.question: export model
			web.safety:
			""";

	/** A file to read, in a numbered list. */
	private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. `([^`]+)`:");

	private static final JavaClasses ALL = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.hospitalgraph");

	@Test
	void roomsImportOneAnotherInOneDirection() {
		slices().matching("org.hospitalgraph.(*)..").should().beFreeOfCycles().check(ALL);
	}

	@Test
	void packagesImportOneAnotherInOneDirection() {
		slices().matching("org.hospitalgraph.(**)").should().beFreeOfCycles().check(ALL);
	}

	@Test
	void everyPackageImportsWhatItMayAndNothingElse() {
		Map<String, Set<String>> imports = new TreeMap<>();
		for (JavaClass type : ALL) {
			String own = name(type.getPackageName());
			if (own.isEmpty()) {
				continue;
			}
			Set<String> targets = imports.computeIfAbsent(own, (name) -> new TreeSet<>());
			for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
				String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
				if (target.startsWith(US) && !name(target).equals(own)) {
					targets.add(room(target).equals(room(type.getPackageName())) ? name(target) : room(target));
				}
			}
		}
		Map<String, Set<String>> allowed = allowed();
		assertThat(imports.keySet()).isEqualTo(allowed.keySet());
		SoftAssertions.assertSoftly((softly) -> imports
			.forEach((name, targets) -> softly.assertThat(targets).as(name).isEqualTo(allowed.get(name))));
	}

	@Test
	void noPackageIsTooLarge() {
		Map<String, Long> sizes = ALL.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy((type) -> type.getPackageName(), Collectors.counting()));
		assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(LARGEST));
	}

	@Test
	void noTwoTypesShareAName() {
		Map<String, List<String>> names = ALL.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName,
					Collectors.mapping(JavaClass::getName, Collectors.toList())));
		assertThat(names.values()).allSatisfy((types) -> assertThat(types).hasSize(1));
	}

	@Test
	void theModelKnowsTheJdkOnly() {
		noClasses().that()
			.resideInAPackage(US + "model..")
			.should()
			.dependOnClassesThat()
			.resideOutsideOfPackages("java..", US + "model..", "org.jspecify..")
			.check(ALL);
	}

	@Test
	void textsAndFilesAreReadAndWrittenWithoutSpringOrTheGraph() {
		noClasses().that()
			.resideInAnyPackage(US + "mention", US + "mention.lexicon", US + "mention.spotter", US + "mention.value",
					US + "document.reading", US + "document.draft", US + "document.drafting",
					US + "document.membership", US + "document.pronoun", US + "document.proposal",
					US + "document.sentence", US + "export..", US + "naming..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..")
			.check(ALL);
	}

	@Test
	void onlyTheDoorOpensSessions() {
		noClasses().that()
			.resideOutsideOfPackages(US + "cypher..", US + "database..")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Session")
			.check(ALL);
	}

	/** The numbered lists of docs/architecture.md. */
	@Test
	void theWaysThroughTheCodeNameFilesThatExistAndDoNotGrow() throws IOException {
		Set<String> files = new HashSet<>();
		for (String root : List.of("src/main", "cypher")) {
			try (Stream<Path> all = Files.walk(Path.of(root))) {
				all.map((file) -> file.getFileName().toString().replaceFirst("\\.java$", "")).forEach(files::add);
			}
		}
		List<Integer> lengths = new ArrayList<>();
		for (String way : Files.readString(Path.of("docs/architecture.md")).split("\n### ")) {
			List<String> named = STEP.matcher(way).results().map((step) -> step.group(1)).toList();
			assertThat(files).containsAll(named);
			if (!named.isEmpty()) {
				lengths.add(named.size());
			}
		}
		assertThat(lengths).containsExactly(15, 12, 15);
	}

	private static Map<String, Set<String>> allowed() {
		Map<String, Set<String>> allowed = new TreeMap<>();
		IMPORTS.lines().forEach((line) -> {
			String[] parts = line.split(":");
			String imported = (parts.length > 1) ? parts[1].strip() : "";
			allowed.put(parts[0].strip(),
					imported.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(imported.split(" "))));
		});
		return allowed;
	}

	private static String name(String packageName) {
		return packageName.equals("org.hospitalgraph") ? "" : packageName.substring(US.length());
	}

	private static String room(String packageName) {
		return name(packageName).split("\\.")[0];
	}

}
