package org.hospitalgraph.ask;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The words that questions are made of: folded to lower case without accents. Several
 * words that belong together are one phrase; the longest phrase counts.
 */
final class Vocabulary {

	private static final int LONGEST = 6;

	/** Words that carry nothing that an answer depends on. */
	private static final Set<String> FILLERS = words(
			"""
					le la les l de du des d un une au aux a en dans par via avec est sont ete etait etaient sera qui que qu quoi quel
					quelle quels quelles lequel lesquels laquelle lesquelles ce c cela se s y il elle ils elles et sur pour moi me m
					donne donner montre montrer affiche liste lister cherche trouve dis tu vous je voudrais veux savoir connaitre tous
					toutes tout toute ont fait font leur leurs son sa ses entre t quand combien comment compte comptent parle parlent porte portent existe existent hospitalier
					hospitaliers public publics territoire
					the an of in by through with is are was were be been being which what who whom that how many to from for on and
					do does did has have had show list give find tell all any it its they there between together at as please
					can you i want know""");

	private static final Map<Concept, String> CONCEPTS = concepts();

	private static final String FORMS = """
			GHT: ght; groupement hospitalier de territoire; groupements hospitaliers de territoire; territorial hospital group; territorial hospital groups
			GCS: gcs; groupement de cooperation sanitaire; groupements de cooperation sanitaire
			CHT: cht; communaute hospitaliere de territoire; communautes hospitalieres de territoire
			CPTS: cpts
			GIP: gip; groupement d interet public; groupements d interet public
			FHU: fhu
			FMIH: fmih; federation medicale inter hospitaliere; federations medicales inter hospitalieres
			DIRECTION_COMMUNE: direction commune; directions communes; joint management; common management
			Convention: convention; conventions; accord; accords; agreement; agreements
			Federation: federation; federations
			Network: reseau; reseaux; network; networks
			Groupement: groupement; groupements; group; groups; grouping; groupings
			Initiative: initiative; initiatives; projet; projets; project; projects; plateforme; plateformes; platform; platforms""";

	private static final String KINDS = """
			CH: ch; centre hospitalier; centres hospitaliers; general hospital; general hospitals
			CHU: chu; chru; centre hospitalier universitaire; centres hospitaliers universitaires; university hospital; university hospitals
			CHR: chr
			CLCC: clcc; centre de lutte contre le cancer; centres de lutte contre le cancer; cancer centre; cancer centres
			EPSM: epsm; etablissement public de sante mentale; etablissements publics de sante mentale
			EHPAD: ehpad
			PRIVATE: clinique; cliniques; etablissement prive; etablissements prives; private hospital; private hospitals
			FOREIGN: etablissement etranger; etablissements etrangers; hopitaux etrangers; foreign hospital; foreign hospitals
			*: hopital; hopitaux; etablissement; etablissements; hospital; hospitals; establishment; establishments""";

	private final Map<String, Concept> concepts = new HashMap<>();

	private final Map<String, String> forms = byPhrase(FORMS);

	private final Map<String, String> kinds = byPhrase(KINDS);

	Vocabulary() {
		CONCEPTS
			.forEach((concept, phrases) -> phrases(phrases).forEach((phrase) -> this.concepts.put(phrase, concept)));
	}

	private static Map<Concept, String> concepts() {
		Map<Concept, String> all = new EnumMap<>(Concept.class);
		all.put(Concept.LINK,
				"lie; lies; liee; liees; lien; liens; relie; relies; relient; coopere; cooperent; cooperation; cooperations; "
						+ "travaille; travaillent; partenaire; partenaires; linked; link; links; connected to; cooperate; "
						+ "cooperates; cooperating; cooperation with; work; works; partner; partners");
		all.put(Concept.MEMBER,
				"membre; membres; appartient; appartiennent; fait partie; font partie; compose; composent; composition; "
						+ "compris; comprend; regroupe; member; members; belong; belongs; part of; makes up; make up; contains");
		all.put(Concept.SUPPORT_ROLE,
				"support; etablissement support; hopital support; support hospital; support establishment; lead hospital");
		all.put(Concept.FOUNDING_ROLE,
				"fondateur; fondateurs; membre fondateur; membres fondateurs; founder; founders; "
						+ "founding; founding member; founding members");
		all.put(Concept.ASSOCIATE_ROLE, "associe; associes; membre associe; membres associes; associate; associates; "
				+ "associate member; associate members");
		all.put(Concept.PATH, "chemin; chemins; path; paths; how are; comment sont lies; comment sont relies; "
				+ "comment est lie; comment est relie; connection; connections; connected; connect; connects; chaine");
		all.put(Concept.COMMON, "commun; communs; communes; en commun; partagent; partage; common; in common; share");
		all.put(Concept.CHANGE, "change; changements; changement; evolution; evolutions; nouveautes; changed; changes; "
				+ "happened; s est passe; est il passe");
		all.put(Concept.HISTORY, "histoire; historique; chronologie; history; timeline; chronology");
		all.put(Concept.LEAVE,
				"quitte; quittent; parti; partis; sorti; sortis; retire; retires; left; leave; withdrew; "
						+ "withdrawn");
		all.put(Concept.BECOME, "devenu; devenue; devenus; devient; became; become; happened to; become of; became of");
		all.put(Concept.CREATE, "cree; creee; crees; creees; creation; fonde; fondee; fondes; ne; date de creation; "
				+ "created; founded; set up; began");
		all.put(Concept.END, "dissous; dissoute; termine; terminee; fini; finie; ended; dissolved");
		all.put(Concept.SIGN, "signe; signes; signee; signees; signataire; signataires; partie; parties; signed; sign; "
				+ "signatory; signatories; party");
		all.put(Concept.HELP,
				"soutient; soutiennent; aide; aident; appuie; soutenu; soutenus; supports; supported; helps; "
						+ "help; helped");
		all.put(Concept.STAFF,
				"postes partages; poste partage; postes; assistants partages; shared posts; shared staff; "
						+ "staff; shared post");
		all.put(Concept.SOURCE, "source; sources; document; documents; qui dit; qui le dit; who says so; who says; "
				+ "preuve; preuves; evidence; cite; cited");
		all.put(Concept.NAME,
				"nom; noms; s appelle; s appelait; appele; appelle; anciens noms; ancien nom; sigle; name; "
						+ "names; called; former names; former name; acronym");
		all.put(Concept.FIGURE, "chiffre; chiffres; figure; figures; indicateurs; statistiques; numbers");
		all.put(Concept.CENTRAL,
				"plus connecte; plus connectes; plus central; plus centraux; centralite; most connected; "
						+ "most central; centrality; le plus de liens; plus de liens; most links");
		all.put(Concept.FINDING, "contradiction; contradictions; lacune; lacunes; anomalie; anomalies; incoherences; "
				+ "se contredisent; gap; gaps; finding; findings; disagree; disagreements");
		all.put(Concept.AROUND, "autour; voisinage; voisins; entoure; around; neighbourhood; neighborhood; neighbours; "
				+ "neighbors; surrounds");
		all.put(Concept.USE,
				"logiciel; logiciels; utilise; utilisent; software; use; uses; used; " + "systeme d information");
		all.put(Concept.SUCCEED,
				"succede; succedent; remplace; remplacent; replace; succeeded; predecesseur; predecesseurs; succeed; succeeds; "
						+ "replaced; replaces; predecessor; predecessors; came before; avant lui");
		all.put(Concept.THEME, "theme; themes; thematique; thematiques; filiere; filieres; missions; objectifs; axes; "
				+ "porte sur; portent sur; topics; topic; objectives; about what");
		all.put(Concept.ABOUT,
				"qu est ce que; qu est ce qu; c est quoi; presente; presentation; fiche; what is; who is; "
						+ "tell about; about");
		all.put(Concept.WHERE, "où; situe; situee; ville; where; located; town; city");
		all.put(Concept.COUNT, "combien; how many; nombre; number of");
		all.put(Concept.PLANNED, "prevu; prevus; prevue; prevues; planned; future; a venir");
		all.put(Concept.WHEN, "quand; when; depuis quand; since when; date; a quelle date; en quelle annee");
		all.put(Concept.NOW, "aujourd hui; actuellement; actuel; actuels; actuelle; actuelles; maintenant; today; now; "
				+ "currently; current");
		return all;
	}

	@Nullable Concept concept(String phrase) {
		return this.concepts.get(phrase);
	}

	@Nullable String form(String phrase) {
		return this.forms.get(phrase);
	}

	@Nullable String kind(String phrase) {
		return this.kinds.get(phrase);
	}

	boolean isFiller(String word) {
		return FILLERS.contains(word);
	}

	/** How many words the longest phrase may have. */
	static int longest() {
		return LONGEST;
	}

	private static Map<String, String> byPhrase(String table) {
		Map<String, String> found = new HashMap<>();
		table.lines().map((line) -> line.split(": ", 2)).forEach((row) -> phrases(row[1]).forEach((phrase) -> {
			found.put(phrase, row[0]);
			if (!phrase.contains(" ") && phrase.length() <= 4) {
				found.put(phrase + "s", row[0]);
			}
		}));
		return found;
	}

	private static List<String> phrases(String list) {
		return List.of(list.strip().split(";\\s*"));
	}

	private static Set<String> words(String list) {
		return new HashSet<>(List.of(list.strip().split("\\s+")));
	}

}
