package org.hospitalgraph.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.hospitalgraph.dossier.assembly.Assembly;
import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.InvalidDossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.dossier.read.DossierReader;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.rule.CircleRules;
import org.hospitalgraph.dossier.rule.CountRules;
import org.hospitalgraph.dossier.rule.DateRules;
import org.hospitalgraph.dossier.rule.Declarations;
import org.hospitalgraph.dossier.rule.EntityRules;
import org.hospitalgraph.dossier.rule.FactRules;
import org.hospitalgraph.dossier.rule.FigureRules;
import org.hospitalgraph.dossier.rule.LifeRules;
import org.hospitalgraph.dossier.rule.NameRules;
import org.hospitalgraph.dossier.rule.NamesForIds;
import org.hospitalgraph.dossier.rule.SourceRules;
import org.hospitalgraph.model.KnowledgeBase;
import org.hospitalgraph.model.time.Publication;

/**
 * Reads a set of dossiers into a knowledge base. The latest document comes first, so that
 * an entity has the name that the latest document gives it, whatever the names of the
 * files.
 */
public final class Dossiers {

	private static final Comparator<ReadDossier> LATEST_FIRST = Comparator
		.comparing((ReadDossier read) -> Publication.valueOf(read.dossier().source().published()).earliest())
		.reversed()
		.thenComparing((read) -> read.dossier().source().id());

	private Dossiers() {
	}

	/**
	 * Reads all of them, or none.
	 * @throws InvalidDossiers with everything that is wrong in any of them
	 */
	public static KnowledgeBase read(List<DossierFile> files) throws InvalidDossiers {
		return check(files, List.of()).orThrow();
	}

	/**
	 * Reads all of them and reports everything that is wrong in any of them.
	 * @param given the dossiers that are there already
	 * @param own the dossiers that somebody is working on, whose likely mistakes are
	 * reported too; if there are none, those of all are
	 */
	public static Checked check(List<DossierFile> given, List<DossierFile> own) {
		Set<DossierProblem> problems = new TreeSet<>();
		DossierReader reader = new DossierReader(problems);
		List<ReadDossier> mine = read(own, reader);
		List<ReadDossier> dossiers = new ArrayList<>(mine);
		dossiers.addAll(read(given, reader));
		Set<String> unclear = new HashSet<>(reader.unclear());
		dossiers.forEach((read) -> unclear.addAll(read.unclear()));
		NamesForIds names = new NamesForIds(new Declarations(dossiers, unclear), problems);
		dossiers.replaceAll(names::resolved);
		Set<ReadDossier> worked = Collections.newSetFromMap(new IdentityHashMap<>());
		worked.addAll(dossiers.subList(0, mine.size()));
		Predicate<ReadDossier> looked = own.isEmpty() ? (read) -> true : worked::contains;
		rules(dossiers, new Declarations(dossiers, unclear), looked, problems);
		List<DossierProblem> errors = problems.stream().filter(Predicate.not(DossierProblem::warning)).toList();
		List<DossierProblem> warnings = problems.stream().filter(DossierProblem::warning).toList();
		return new Checked(errors, warnings, errors.isEmpty() ? Optional.of(assembled(dossiers)) : Optional.empty());
	}

	private static List<ReadDossier> read(List<DossierFile> files, DossierReader reader) {
		return files.stream().map(reader::read).flatMap(Optional::stream).toList();
	}

	private static void rules(List<ReadDossier> dossiers, Declarations declarations, Predicate<ReadDossier> looked,
			Set<DossierProblem> problems) {
		LocalDate today = LocalDate.now();
		SourceRules sources = new SourceRules(declarations, looked, today, problems);
		FactRules facts = new FactRules(declarations, problems);
		LifeRules lives = new LifeRules(declarations, looked, problems);
		for (ReadDossier read : dossiers) {
			new DateRules(read, today, problems).check();
			sources.check(read);
			facts.check(read);
			lives.check(read);
		}
		sources.checkDocuments(dossiers);
		new EntityRules(declarations, problems).check();
		new CircleRules(problems).check(dossiers);
		new FigureRules(declarations, looked, problems).check(dossiers);
		new CountRules(declarations, looked, problems).check(dossiers);
		new NameRules(declarations, looked, problems).check(dossiers);
	}

	private static KnowledgeBase assembled(List<ReadDossier> dossiers) {
		List<ReadDossier> latestFirst = new ArrayList<>(dossiers);
		latestFirst.sort(LATEST_FIRST);
		return new Assembly(latestFirst).knowledgeBase();
	}

}
