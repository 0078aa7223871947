package org.hospitalgraph.mention.spotter;

import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.naming.HospitalName;
import org.jspecify.annotations.Nullable;

/** The words of unknown names: those that continue a name, and those that end it. */
final class NameWords {

	static final Set<String> WITHIN = Set.of("sur", "les", "lez", "en", "sous", "aux", "de", "du", "la", "le", "l", "d",
			"des", "of");

	/** Words without a capital that begin the name of a region. */
	static final Set<String> GEOGRAPHIC = Set.of("region", "interregion", "pays", "bassin", "vallee", "cote",
			"agglomeration", "golfe", "baie", "ile", "iles", "plateau", "plaine", "delta", "estuaire", "massif",
			"bocage", "marais", "arrondissement", "littoral", "metropole", "presqu", "sud", "nord", "est", "ouest",
			"centre", "vallees", "vals", "monts", "collines", "val", "grand", "psychiatrie", "sante", "haut", "bas",
			"medecine", "pharmacie", "mental", "mentale", "site", "hopitaux", "public", "universitaire");

	/** Of those, the ones that stand within the name of one hospital. */
	static final Set<String> POINTS = Set.of("sud", "nord", "est", "ouest", "centre", "pays", "vallee", "cote", "golfe",
			"presqu", "val", "bassin", "vallees", "vals", "monts", "collines");

	/** Words with which a new sentence begins on a new line. */
	static final Pattern BEGINS = Pattern.compile(
			"Depuis|Dans|Pour|Avec|Au|Aux|En|Sur|Par|Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|Nous|Les|Un|Une|Des|C|Selon|Après|Avant|Lors|Interrégion|Région|Question|Réponse|Article|Annexe|Publié|Texte|Objet|Type|Direction|Service|Bureau|Secrétariat|Section|Adresse|Siège|Président|Présidente|Situation|Liste|Statut|Lieu|Prise|Visite|Contact|Source|Directeur|Directrice");

	static final Pattern REGION = Pattern.compile(
			"Auvergne|Bretagne|Normandie|Bourgogne|Franche|Nouvelle|Occitanie|Île|Ile|Grand|Hauts|Corse|Aquitaine|Alsace|Lorraine|Picardie|Limousin|Rhône|Guadeloupe|Martinique|Guyane|Isère|Moselle|Vendée|Dordogne|Gironde|Corrèze");

	static final Pattern DIRECTION = Pattern.compile("Sud|Nord|Est|Ouest|Centre|Val|Pays");

	/** In a title in capitals, no name begins with these. */
	static final Pattern FUNCTION = Pattern.compile(
			"QUELQUES|CHIFFRES|BREF|DATES|IMAGES|DANS|POUR|AVEC|PAR|SOUS|SANS|VERS|CHEZ|EST|SONT|ONT|FACE|ENTRE|QUI|QUE|DONT|DÉNOMMÉE?|APPELÉE?|BAPTISÉE?|INTITULÉE?");

	/** What joins words of a name in a text in capitals. */
	static final Set<String> JOINS_CAPITALS = Set.of("sur", "en", "sous", "de", "du", "d", "des");

	/** Words that continue the sentence in a text in capitals. */
	static final Set<String> VERBS = Set.of("est", "sont", "a", "ont", "fait", "font", "sera", "seront", "rejoint",
			"rejoignent", "reunit", "reunissent", "regroupe", "regroupent", "rassemble", "rassemblent", "quitte",
			"quittent", "devient", "deviennent", "signe", "signent", "fusionne", "fusionnent", "cree", "creent",
			"compte", "comptent", "comprend", "comprennent", "adhere", "adherent", "integre", "integrent", "assure",
			"assurent", "reste", "restent", "lance", "lancent", "qui", "que", "dont", "is", "are", "has", "have",
			"joins", "was", "were", "will");

	/**
	 * Words without a capital that end the name of a groupement:
	 * {@code GCS Imagerie médicale}.
	 */
	static final Pattern ADJECTIVE = Pattern.compile(
			"basque|(?!(?:indique|communique|pratique|applique|implique|explique|signale)s?$)\\p{Ll}{2,}(?:iques?|ales?|aires?|aux|ières?|ives?|oises?|aises?|iennes?|éennes?|(?!(?:dem|hum|proch|souver|contempor|cert|mét|ur)ain)ain|ains|ine|(?!(?:tr|m|f)ois)ois|(?!(?:m|jam|désorm)ais)ais|(?!(?:b|r|comb|l|sout|entret|maint)ien)ien|érieure?|itime)");

	static final Pattern CALLED = Pattern
		.compile("(?iu)dénommée?s?|nommée?s?|appelée?s?|intitulée?s?|baptisée?s?|dite?");

	/** {@code CHT du pays provençal}. */
	static final Pattern OF_A_COUNTRY = Pattern.compile(
			"basque|(?!hospital)\\p{Ll}{3,}(?:al|ale|ien|ienne|ois|oise|ais|aise|ain|aine|éen|éenne|in|ine|an|ane)");

	static final Pattern COUNT = Pattern.compile("Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Mille");

	static final Pattern PREFIXED = Pattern.compile(
			"\\p{Ll}{3,}(?:iste|ique|al|ale|aire|ier|ière|if|ive)|public|cancérologie|réadaptation|rééducation|convalescence|soins|radiothérapie|gérontologie");

	static final Pattern LOCAL = Pattern
		.compile("(?!depuis|puis|mais|ainsi|bien|rien|fois|mois|trois)\\p{Ll}{3,}(?:ois|oise|ien|ienne|ais|aise)");

	/** Words that are not part of the name of a groupement. */
	static final Pattern NO_PLACE = Pattern.compile(
			"(?iu)ville|région|département|conseil|métropole|agglomération|[ée]tat|professeur|docteur|madame|monsieur|m|mme|dr|pr|maire|établissement|institut|association|fondation|mutualité|mutuelle|agence|assistance|université|faculté|clinique|il|elle|son|sa|ses|ce|cette|leur|notre|nos|vos|qui|quels?|quelles?|une?|mot|présentation|accueil|communiqué|depuis|dans|pour");

	static final Pattern LABEL = Pattern
		.compile("(?iu)[ée]tablissements?|membres?|parties?|articles?|annexes?|membership|members?");

	static final Set<String> MONTHS = Set.of("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout",
			"septembre", "octobre", "novembre", "decembre");

	/** Those of which no town has the name. */
	private static final Set<String> DEPARTEMENTS = Set.of("ain", "aisne", "allier", "ardeche", "ardennes", "ariege",
			"aube", "aude", "aveyron", "calvados", "cantal", "charente", "charente maritime", "cher", "correze",
			"cote or", "cotes armor", "creuse", "dordogne", "doubs", "drome", "eure", "eure loir", "finistere", "gard",
			"haute garonne", "gers", "gironde", "herault", "ille vilaine", "indre", "indre loire", "isere", "jura",
			"landes", "loir cher", "loire", "haute loire", "loire atlantique", "loiret", "lot", "lot garonne", "lozere",
			"maine loire", "manche", "marne", "haute marne", "meurthe moselle", "meuse", "morbihan", "moselle",
			"nievre", "nord", "oise", "orne", "pas calais", "puy dome", "hautes pyrenees", "pyrenees orientales",
			"bas rhin", "haut rhin", "rhone", "haute saone", "saone loire", "sarthe", "savoie", "haute savoie",
			"seine maritime", "seine marne", "yvelines", "deux sevres", "2 sevres", "somme", "tarn", "tarn garonne",
			"var", "vaucluse", "vendee", "haute vienne", "vosges", "yonne", "essonne", "hauts seine",
			"seine saint denis", "val marne", "val oise");

	private NameWords() {
	}

	static boolean isDepartement(@Nullable String name) {
		return name != null && DEPARTEMENTS.contains(String.join(" ", HospitalName.plainWords(name)));
	}

}
