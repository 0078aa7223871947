package org.hospitalgraph;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Holds the arrows of docs/architecture.md. */
class ArchitectureTests {

	private static final String US = "org.hospitalgraph.";

	private final JavaClasses all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.hospitalgraph");

	@Test
	void packagesFormATree() {
		slices().matching("org.hospitalgraph.(*)..").should().beFreeOfCycles().check(this.all);
	}

	@Test
	void theModelImportsTheJdkOnly() {
		classes().that()
			.resideInAPackage(US + "model..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", US + "model..", "org.jspecify..")
			.check(this.all);
	}

	@Test
	void nothingImportsTheWebOrTheDatabaseButTheApplication() {
		noClasses().that()
			.resideInAnyPackage(US + "*..")
			.and()
			.resideOutsideOfPackages(US + "web..", US + "database..", US + "start..", US + "command..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(US + "web..", US + "database..")
			.check(this.all);
	}

	@Test
	void startsKnowNoQuestionAndNoWeb() {
		onlyOurs("start", "model", "dossier", "load", "cypher", "database", "fetch", "register");
	}

	@Test
	void nothingImportsTheCommandsButTheApplication() {
		noClasses().that()
			.resideInAPackage(US + "*..")
			.and()
			.resideOutsideOfPackage(US + "command..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(US + "command..")
			.check(this.all);
	}

	@Test
	void dossiersImportTheModelNamesAndTheRulesOfResolution() {
		onlyOurs("dossier", "model", "naming", "statement");
	}

	@Test
	void rulesOfResolutionImportTheModelOnly() {
		onlyOurs("statement", "model");
	}

	@Test
	void namesImportTheModelOnly() {
		onlyOurs("naming", "model");
	}

	@Test
	void textsAreReadByNamesOnly() {
		onlyOurs("mention", "model", "naming", "cypher");
		noClasses().that()
			.resideInAPackage(US + "mention")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..", US + "cypher..", US + "mention.service..")
			.check(this.all);
	}

	@Test
	void documentsAreReadWithoutSpringOrTheGraph() {
		onlyOurs("document", "model", "mention", "start", "dossier");
		noClasses().that()
			.resideInAnyPackage(US + "document.reading..", US + "document.draft..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..", US + "cypher..", US + "mention.service..")
			.check(this.all);
	}

	@Test
	void theAtelierKnowsDossiersDocumentsAndHowTheyAreLoaded() {
		onlyOurs("atelier", "model", "dossier", "load", "document", "start");
	}

	@Test
	void writersKnowNeitherSpringNorNeo4j() {
		onlyOurs("export", "model");
		noClasses().that()
			.resideInAPackage(US + "export..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j..")
			.check(this.all);
	}

	@Test
	void theLoaderImportsTheModelNamesAndCypher() {
		onlyOurs("load", "model", "naming", "cypher", "statement");
	}

	@Test
	void fetchingKnowsNothingElse() {
		onlyOurs("fetch");
	}

	@Test
	void registersImportTheModelNamesAndCypher() {
		onlyOurs("register", "load", "model", "naming", "cypher");
	}

	@Test
	void backupsImportTheModelAndCypher() {
		onlyOurs("backup", "model", "cypher");
	}

	@Test
	void dumpsImportTheModelCypherAndWhatTheDiagramsAreCalledInRdf() {
		onlyOurs("dump", "model", "cypher", "export");
	}

	@Test
	void reconciliationImportsNamesAndEntities() {
		onlyOurs("reconciliation", "model", "naming", "cypher", "entity", "mention");
	}

	@Test
	void questionsInWordsImportTheModelMentionsAndTheInnerAnswers() {
		onlyOurs("ask", "model", "mention", "assistant");
	}

	@Test
	void assistantsImportTheModelOnly() {
		onlyOurs("assistant", "model");
	}

	@Test
	void traversalsImportTheModelCypherAndEntities() {
		onlyOurs("traversal", "model", "cypher", "entity");
	}

	@Test
	void areasImportTheModelCypherAndEntities() {
		onlyOurs("area", "model", "cypher", "entity");
	}

	@Test
	void onlyTheDoorOpensSessions() {
		noClasses().that()
			.resideOutsideOfPackages(US + "cypher..", US + "database..")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Session")
			.check(this.all);
	}

	private void onlyOurs(String subject, String... imported) {
		String[] allowed = new String[imported.length + 1];
		allowed[0] = US + subject + "..";
		for (int i = 0; i < imported.length; i++) {
			allowed[i + 1] = US + imported[i] + "..";
		}
		noClasses().that()
			.resideInAPackage(allowed[0])
			.should()
			.dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))
				.and(JavaClass.Predicates.resideInAPackage("org.hospitalgraph..")))
			.check(this.all);
	}

}
