package org.hospitalgraph.ask;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.ask.Form.Dates;
import org.hospitalgraph.ask.Form.Said;
import org.hospitalgraph.model.Label;

import static org.hospitalgraph.ask.Concept.ABOUT;
import static org.hospitalgraph.ask.Concept.AROUND;
import static org.hospitalgraph.ask.Concept.ASSOCIATE_ROLE;
import static org.hospitalgraph.ask.Concept.BECOME;
import static org.hospitalgraph.ask.Concept.CENTRAL;
import static org.hospitalgraph.ask.Concept.CHANGE;
import static org.hospitalgraph.ask.Concept.COMMON;
import static org.hospitalgraph.ask.Concept.COUNT;
import static org.hospitalgraph.ask.Concept.CREATE;
import static org.hospitalgraph.ask.Concept.END;
import static org.hospitalgraph.ask.Concept.FIGURE;
import static org.hospitalgraph.ask.Concept.FINDING;
import static org.hospitalgraph.ask.Concept.FOUNDING_ROLE;
import static org.hospitalgraph.ask.Concept.HELP;
import static org.hospitalgraph.ask.Concept.HISTORY;
import static org.hospitalgraph.ask.Concept.LEAVE;
import static org.hospitalgraph.ask.Concept.LINK;
import static org.hospitalgraph.ask.Concept.MEMBER;
import static org.hospitalgraph.ask.Concept.NAME;
import static org.hospitalgraph.ask.Concept.PATH;
import static org.hospitalgraph.ask.Concept.PLANNED;
import static org.hospitalgraph.ask.Concept.SIGN;
import static org.hospitalgraph.ask.Concept.SOURCE;
import static org.hospitalgraph.ask.Concept.STAFF;
import static org.hospitalgraph.ask.Concept.SUCCEED;
import static org.hospitalgraph.ask.Concept.SUPPORT_ROLE;
import static org.hospitalgraph.ask.Concept.THEME;
import static org.hospitalgraph.ask.Concept.USE;
import static org.hospitalgraph.ask.Concept.WHEN;
import static org.hospitalgraph.ask.Concept.WHERE;
import static org.hospitalgraph.ask.Form.anyOne;
import static org.hospitalgraph.ask.Form.nobody;
import static org.hospitalgraph.ask.Form.one;
import static org.hospitalgraph.ask.Form.several;
import static org.hospitalgraph.ask.Form.two;

/** All kinds of questions, the narrower ones before the wider ones. */
final class Forms {

	private static final Label[] STRUCTURES = { Label.GROUPEMENT, Label.FEDERATION, Label.NETWORK };

	private final List<Form> all = new ArrayList<>();

	Forms() {
		together();
		memberships();
		histories();
		relations();
		lists();
		everything();
	}

	List<Form> all() {
		return this.all;
	}

	private void together() {
		this.all.add(new Form(Set.of(LINK), Set.of(COUNT), one(Label.ESTABLISHMENT), Dates.MAYBE_ONE, Said.ANY,
				Said.ANY, Readings::links, "Quels CH sont liés au CHU de Lille par un GHT en 2018 ?",
				"Which hospitals are linked to CHU de Lille through a GHT?"));
		this.all.add(new Form(Set.of(LINK), Set.of(COUNT, THEME), one(Label.THEME), Dates.MAYBE_ONE, Said.NEVER,
				Said.ANY, Readings::onTheme, "Quels hôpitaux coopèrent sur le cancer ?",
				"Which hospitals cooperate on cancer?"));
		this.all.add(new Form(Set.of(PATH), Set.of(LINK), two(), Dates.MAYBE_ONE, Said.NEVER, Said.NEVER,
				Readings::paths, "Quel chemin entre Lens et Rouen ?", "What is the path between Lens and Rouen?"));
		this.all.add(new Form(Set.of(LINK), Set.of(), two(), Dates.MAYBE_ONE, Said.NEVER, Said.NEVER, Readings::paths,
				"Quel lien entre le CH de Lens et le CHU de Rouen ?", "How are Lens and Rouen linked?"));
		this.all.add(new Form(Set.of(COMMON), Set.of(LINK), several(), Dates.MAYBE_ONE, Said.NEVER, Said.NEVER,
				Readings::common, "Qu’ont en commun le CH de Denain et le CH de Valenciennes ?",
				"What do CH de Denain and CH de Valenciennes have in common?"));
		this.all.add(new Form(Set.of(AROUND), Set.of(LINK), anyOne(), Dates.MAYBE_ONE, Said.ANY, Said.NEVER,
				Readings::around, "Quel réseau autour du CH de Denain ?", "Show the network around CH de Denain"));
	}

	private void memberships() {
		role(SUPPORT_ROLE, "support", "Quel est l’établissement support du GHT du Hainaut-Cambrésis ?",
				"Which is the support hospital of the GHT du Hainaut-Cambrésis?");
		role(FOUNDING_ROLE, "founding", "Qui sont les fondateurs du GCS Grand Est ?",
				"Who are the founding members of GCS Grand Est?");
		role(ASSOCIATE_ROLE, "associate", "Quels sont les membres associés de HUGO ?",
				"Which are the associate members of HUGO?");
		this.all.add(new Form(Set.of(MEMBER), Set.of(COUNT), one(STRUCTURES), Dates.MAYBE_ONE, Said.IN_GENERAL,
				Said.ANY, (asked) -> Readings.members(asked, null), "Qui est membre du GHT du Hainaut-Cambrésis ?",
				"Who is a member of the GHT du Hainaut-Cambrésis?"));
		this.all.add(new Form(Set.of(), Set.of(COUNT), one(STRUCTURES), Dates.MAYBE_ONE, Said.NEVER, Said.ALWAYS,
				(asked) -> Readings.members(asked, null), "Les hôpitaux du GHT du Hainaut-Cambrésis",
				"Hospitals of the GHT du Hainaut-Cambrésis"));
		this.all.add(new Form(Set.of(LEAVE), Set.of(COUNT), one(STRUCTURES), Dates.NONE, Said.IN_GENERAL,
				Said.IN_GENERAL, Readings::whoLeft, "Qui a quitté le GHT du Hainaut-Cambrésis ?",
				"Which hospitals left the GHT du Hainaut-Cambrésis?"));
		this.all.add(new Form(Set.of(MEMBER), Set.of(COUNT), one(Label.ESTABLISHMENT), Dates.MAYBE_ONE, Said.ANY,
				Said.NEVER, Readings::memberships, "À quel GHT appartient le CH de Denain ?",
				"Which GHT does CH de Denain belong to?"));
		this.all.add(new Form(Set.of(), Set.of(COUNT), one(Label.ESTABLISHMENT), Dates.MAYBE_ONE, Said.ALWAYS,
				Said.NEVER, Readings::memberships, "Le GHT du CH de Denain", "The GHT of CH de Denain"));
		this.all.add(new Form(Set.of(SIGN), Set.of(COUNT, LINK),
				one(Label.ESTABLISHMENT, Label.GROUPEMENT, Label.INSTITUTION), Dates.MAYBE_ONE, Said.ANY, Said.NEVER,
				Readings::conventions, "Quelles conventions le CH de Valenciennes a-t-il signées ?",
				"Which agreements did CH de Valenciennes sign?"));
		this.all.add(new Form(Set.of(SIGN), Set.of(COUNT), one(Label.CONVENTION), Dates.MAYBE_ONE, Said.NEVER,
				Said.IN_GENERAL, Readings::parties,
				"Qui a signé la convention constitutive de la CHT du Valenciennois ?",
				"Who signed the convention constitutive de la CHT du Valenciennois?"));
	}

	private void role(Concept concept, String role, String french, String english) {
		this.all.add(new Form(Set.of(concept), Set.of(MEMBER, COUNT), one(STRUCTURES), Dates.MAYBE_ONE, Said.IN_GENERAL,
				Said.IN_GENERAL, (asked) -> Readings.members(asked, role), french, english));
	}

	private void histories() {
		this.all
			.add(new Form(Set.of(CHANGE), Set.of(LINK), nobody(), Dates.TWO, Said.NEVER, Said.NEVER, Readings::changes,
					"Qu’est-ce qui a changé entre 2012 et 2018 ?", "What changed between 2012 and 2018?"));
		for (Concept concept : List.of(HISTORY, CHANGE)) {
			this.all.add(new Form(Set.of(concept), Set.of(), anyOne(), Dates.NONE, Said.NEVER, Said.NEVER,
					Readings::history, "L’histoire du CH de Valenciennes", "History of CH de Valenciennes"));
		}
		this.all.add(new Form(Set.of(BECOME), Set.of(CHANGE), anyOne(), Dates.NONE, Said.NEVER, Said.NEVER,
				Readings::became, "Qu’est devenu le CH de Seclin ?", "What became of CH de Seclin?"));
		this.all.add(new Form(Set.of(SUCCEED), Set.of(), anyOne(), Dates.NONE, Said.IN_GENERAL, Said.IN_GENERAL,
				(asked) -> Readings.neighbours(asked, "predecessors", "SUCCEEDS", "Ce que remplace ou ce qui remplace ",
						"What replaces or is replaced by "),
				"À quoi succède le GHT du Hainaut-Cambrésis ?", "What does the GHT du Hainaut-Cambrésis replace?"));
		for (Concept concept : List.of(CREATE, END)) {
			this.all.add(new Form(Set.of(concept), Set.of(WHEN), anyOne(), Dates.NONE, Said.NEVER, Said.NEVER,
					Readings::dates, "Quand le GCS G4 a-t-il été créé ?", "When was GCS G4 created?"));
		}
		this.all.add(new Form(Set.of(NAME), Set.of(), anyOne(), Dates.NONE, Said.NEVER, Said.NEVER, Readings::namesOf,
				"Quels sont les anciens noms du CHU de Lille ?", "What are the former names of CHU de Lille?"));
	}

	private void relations() {
		relation(HELP, "supports", "SUPPORTS", "Qui soutient qui, autour de ", "Who supports whom, around ",
				"Qui soutient le CH de Denain ?", "Who supports CH de Denain?");
		relation(STAFF, "shared-staff", "SHARES_STAFF_WITH", "Postes partagés de ", "Shared posts of ",
				"Avec qui le CHU de Lille a-t-il des postes partagés ?",
				"With whom does CHU de Lille have shared posts?");
		relation(USE, "software", "USES", "Logiciels de ", "Software of ",
				"Quels logiciels utilise le GHT du Hainaut-Cambrésis ?",
				"Which software does the GHT du Hainaut-Cambrésis use?");
		relation(THEME, "themes", "FOCUSES_ON", "Ce sur quoi porte ", "What is the topic of ",
				"Quelles sont les missions du GCS G4 ?", "What are the objectives of GCS G4?");
		relation(WHERE, "where", "LOCATED_IN,COVERS", "Où se trouve ", "Where to find ", "Où est le CH de Denain ?",
				"Where is CH de Denain?");
	}

	private void relation(Concept concept, String kind, String type, String saidFrench, String saidEnglish,
			String french, String english) {
		this.all.add(new Form(Set.of(concept), EnumSet.of(LINK, COMMON), anyOne(), Dates.MAYBE_ONE, Said.IN_GENERAL,
				Said.IN_GENERAL, (asked) -> Readings.neighbours(asked, kind, type, saidFrench, saidEnglish), french,
				english));
	}

	private void lists() {
		this.all.add(new Form(Set.of(PLANNED), Set.of(COUNT), nobody(), Dates.NONE, Said.ALWAYS, Said.NEVER,
				Readings::planned, "Quels groupements sont prévus ?", "Which groupements are planned?"));
		this.all.add(new Form(Set.of(), Set.of(COUNT, WHERE), one(Label.TERRITORY), Dates.NONE, Said.NEVER, Said.ALWAYS,
				Readings::hospitals, "Combien de CH dans le Nord-Pas-de-Calais ?", "CHs in the Nord-Pas-de-Calais"));
		this.all.add(new Form(Set.of(), Set.of(COUNT, WHERE), one(Label.TERRITORY), Dates.NONE, Said.ALWAYS, Said.NEVER,
				Readings::structures, "Les GHT du Nord-Pas-de-Calais", "GHTs of the Nord-Pas-de-Calais"));
		this.all.add(new Form(Set.of(), Set.of(COUNT), nobody(), Dates.NONE, Said.NEVER, Said.ALWAYS,
				Readings::hospitals, "Combien de CHU ?", "How many university hospitals?"));
		this.all.add(new Form(Set.of(), Set.of(COUNT), nobody(), Dates.NONE, Said.ALWAYS, Said.NEVER,
				Readings::structures, "La liste des GHT", "List all GCS"));
		this.all.add(new Form(Set.of(CENTRAL), Set.of(LINK), nobody(), Dates.MAYBE_ONE, Said.NEVER, Said.IN_GENERAL,
				Readings::central, "Quels hôpitaux sont les plus connectés ?", "Which hospitals are most connected?"));
		this.all.add(new Form(Set.of(FINDING), Set.of(SOURCE, COUNT, WHERE), nobody(), Dates.NONE, Said.NEVER,
				Said.NEVER, Readings::findings, "Quelles contradictions entre les sources ?",
				"Which contradictions are there?"));
	}

	private void everything() {
		this.all.add(new Form(Set.of(FIGURE), Set.of(COUNT), anyOne(), Dates.NONE, Said.NEVER, Said.NEVER,
				(asked) -> Readings.detail(asked, "figures", "Les chiffres de ", "Figures about "),
				"Les chiffres du GCS G4", "Figures about GCS G4"));
		this.all.add(new Form(Set.of(SOURCE), Set.of(), anyOne(), Dates.NONE, Said.NEVER, Said.NEVER,
				(asked) -> Readings.detail(asked, "sources", "Les sources sur ", "Sources about "),
				"Quelles sources parlent du CH de Denain ?", "Which sources are there about CH de Denain?"));
		this.all.add(new Form(Set.of(), Set.of(ABOUT), anyOne(), Dates.MAYBE_ONE, Said.NEVER, Said.NEVER,
				(asked) -> Readings.detail(asked, "entity", "Tout sur ", "All about "), "Qu’est-ce que le GCS G4 ?",
				"What is GCS G4?"));
	}

}
