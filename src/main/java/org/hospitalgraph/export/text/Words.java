package org.hospitalgraph.export.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * The words that people read in a file, in French or English. A code without an entry
 * here, such as {@code CHU}, is shown as it is.
 */
public final class Words {

	/** Code, French, English. */
	private static final String TABLE = """
			ASSOCIATION | Convention d’association | Association convention
			CONSTITUTIVE | Convention constitutive | Founding convention
			FRAMEWORK | Convention-cadre | Framework convention
			CROSS_BORDER | Convention transfrontalière | Cross-border convention
			CLINICAL_INVESTIGATION | Investigation clinique | Clinical investigation
			RESEARCH_SUPPORT | Soutien à la recherche | Research support
			CROSS_BORDER_ZONE | Zone transfrontalière | Cross-border zone
			EQUIPMENT | Équipement | Equipment
			PLATFORM | Plateforme | Platform
			CENTRE | Centre | Centre
			PROGRAMME | Programme | Programme
			SCHEME | Dispositif | Scheme
			EVENT | Événement | Event
			PROJECT | Projet | Project
			PRIVATE | Privé | Private
			FOREIGN | Hôpital étranger | Foreign hospital
			ARMY | Hôpital des armées | Military hospital
			HAD | Hospitalisation à domicile | Hospital at home
			MEDICO_SOCIAL | Médico-social | Social care
			MSP | Maison de santé | Group practice
			HEALTH_CENTRE | Centre de santé | Health centre
			DIRECTION_COMMUNE | Direction commune | Shared management
			GRADES | GRADeS | GRADeS
			PERINATAL | Réseau périnatal | Perinatal network
			RARE_DISEASE | Filière de santé maladies rares | Rare disease network
			COREVIH | COREVIH | COREVIH
			ONCOLOGY | Réseau de cancérologie | Cancer network
			FILIERE | Filière de soins | Care pathway
			DECREE | Décret | Decree
			ARRETE | Arrêté | Order
			DECISION | Décision | Decision
			CIRCULAIRE | Circulaire | Circular
			AVENANT | Avenant | Amendment
			REGION | Région | Region
			INTERREGION | Inter-région | Inter-region
			DEPARTEMENT | Département | Département
			BASSIN | Bassin | Catchment area
			COUNTRY | Pays | Country
			COMMUNE | Commune | Commune
			SPECIALTY | Discipline | Specialty
			PATHWAY | Filière | Care pathway
			MISSION | Mission | Mission
			OBJECTIVE | Objectif | Objective
			TRANSVERSAL | Transversal | Cross-cutting
			planned | prévu | planned
			active | en activité | active
			ended | terminé | ended
			certain | certain | certain
			presumed | présumé | presumed
			possible | possible | possible
			support | support | support
			founding | fondateur | founding
			member | membre | member
			associate | associé | associate
			pilot | pilote | pilot
			party | partie | party
			partner | partenaire | partner
			signatory | signataire | signatory
			issuer | auteur de l’acte | issuer
			organiser | organisateur | organiser
			patron | parrain | patron
			funder | financeur | funder
			contributor | contributeur | contributor
			merger | fusion | merger
			absorption | absorption | absorption
			renaming | changement de nom | renaming
			split | scission | split
			transformation | transformation | transformation
			general | général | general
			psychiatric | psychiatrique | psychiatric
			mission | mission | mission
			objective | objectif | objective
			axis | axe | axis
			pathway | filière | care pathway
			discipline | discipline | specialty
			priority | priorité | priority
			achievement | réalisation | achievement
			plan | projet | plan
			stated | énoncé | stated
			reported | rapporté | reported
			intended | annoncé | intended
			withdrawn | abandonné | withdrawn
			denied | démenti | denied
			""";

	private static final Map<String, String[]> WORDS = table();

	private Words() {
	}

	/** English if English is asked for, otherwise French. */
	public static boolean isEnglish(Locale language) {
		return "en".equals(language.getLanguage());
	}

	public static String either(Locale language, String french, String english) {
		return isEnglish(language) ? english : french;
	}

	/** The words for a category, a status, a certainty or a role. */
	public static String of(String code, Locale language) {
		String[] words = WORDS.get(code);
		return (words != null) ? words[isEnglish(language) ? 2 : 1] : Text.line(code);
	}

	/** The words for a label of the API. */
	public static String label(String label, Locale language) {
		return Label.of(label)
			.map((found) -> isEnglish(language) ? found.text() : found.french())
			.orElseGet(() -> Text.line(label));
	}

	/** A verb that reads well between the names of the two ends. */
	public static String verb(String type, Locale language) {
		return RelationshipType.of(type)
			.map((found) -> isEnglish(language) ? found.english() : found.french())
			.orElseGet(() -> Text.line(type.toLowerCase(Locale.ROOT).replace('_', ' ')));
	}

	/** The verb with the role: {@code est membre de (fondateur)}. */
	public static String verb(String type, @Nullable Object role, Locale language) {
		String verb = verb(type, language);
		return (role instanceof String code && !code.isBlank()) ? verb + " (" + of(code, language) + ")" : verb;
	}

	private static Map<String, String[]> table() {
		Map<String, String[]> words = new HashMap<>();
		TABLE.lines().map((line) -> line.split(" \\| ", 3)).forEach((row) -> words.put(row[0], row));
		return Map.copyOf(words);
	}

}
