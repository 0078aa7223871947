package org.hospitalgraph.dossier.problem;

import java.util.List;
import java.util.Locale;

/**
 * The messages about a dossier, in French and in English: the one place for these texts.
 * {@code {0}}, {@code {1}} … are values from the dossier, shortened.
 */
public enum Sentence {

	// the file
	EMPTY("le fichier est vide ; un dossier commence par « source: »",
			"the file is empty; a dossier begins with 'source:'"),
	NO_YAML("ce n’est pas du YAML : {0}", "this is not YAML: {0}"),
	TOO_LARGE("le fichier est trop grand ; un dossier tient en moins de {0} Mo",
			"the file is too large; a dossier must be smaller than {0} MB"),
	UTF_16("le fichier est en UTF-16 ; enregistrez-le en UTF-8", "the file is UTF-16; save it as UTF-8"),
	NOT_UTF_8(
			"l’octet {0} n’est pas de l’UTF-8 ; le fichier semble être en Latin-1 ou Windows-1252 (« {1} ») : enregistrez-le en UTF-8",
			"byte {0} is not UTF-8; the file seems to be Latin-1 or Windows-1252 ('{1}'): save it as UTF-8"),
	CONTROL("caractère de commande {0} ; supprimez-le", "control character {0}; delete it"),
	LONG_LINE("cette ligne a {0} caractères ; une ligne de dossier en a au plus {1}",
			"this line has {0} characters; a line in a dossier may have at most {1}"),
	INVISIBLE("caractère invisible {0} ; supprimez-le", "invisible character {0}; delete it"),
	TAG("les étiquettes telles que {0} ne sont pas admises ici ; supprimez-la",
			"tags such as {0} are not allowed here; delete it"),
	ANCHOR("les ancres telles que &{0} ne sont pas admises ici ; écrivez la valeur à chaque endroit",
			"anchors such as &{0} are not allowed here; write the value in each place"),
	FIELD_IS_NO_WORD("le nom d’un champ doit être un mot", "a field name must be a word"),
	FIELD_TWICE("le champ « {0} » est ici deux fois ; gardez-en un", "the field '{0}' is here twice; keep one"),
	SUBFOLDER("les sous-dossiers ne sont pas lus ; mettez les fichiers dans le dossier lui-même",
			"subfolders are not read; put the files into the folder itself"),
	DEAD_LINK("ce lien ne mène nulle part ; supprimez-le ou corrigez-le",
			"this link leads nowhere; delete it or correct it"),
	UNREADABLE_FILE("le fichier ne peut pas être lu : {0}", "the file cannot be read: {0}"),
	OTHER_ENDING("ce fichier n’est pas lu : un dossier se termine par .yaml ou .yml",
			"this file is not read: a dossier ends with .yaml or .yml"),
	NO_DOSSIER("ce dossier ne contient aucun fichier .yaml", "this folder contains no .yaml file"),

	// the form
	UNKNOWN_FIELD("ce champ n’existe pas ici. Ceux qui existent : le schéma ou docs/dossiers.md",
			"this field does not exist here. For the fields that exist, see the schema or docs/dossiers.md"),
	UNKNOWN_FIELD_NEAR(
			"ce champ n’existe pas ici. Vouliez-vous dire {0} ?", "this field does not exist here. Did you mean {0}?"),
	MISSING("« {0} » manque", "'{0}' is missing"),
	AT_MISSING("« at » manque : dites où cela se trouve dans le document, par exemple p.3/liste/5",
			"'at' is missing: say where the document states this, such as p.3/liste/5"),
	UNKNOWN_VALUE("{0} n’est pas connu ici. Valeurs possibles : {1}", "{0} is not known here. Possible values: {1}"),
	UNKNOWN_VALUE_NEAR("{0} n’est pas connu ici. Vouliez-vous dire {1} ?", "{0} is not known here. Did you mean {1}?"),
	SLUG("{0} n’a pas la bonne forme : un identifiant est un mot tel que chu-lille",
			"{0} does not have the right form: an id is a slug such as chu-lille"),
	DATE("{0} n’est pas une date : écrivez AAAA, AAAA-MM ou AAAA-MM-JJ",
			"{0} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD"),
	DATE_NEAR("{0} n’est pas une date : écrivez {1}", "{0} is not a date: write {1}"),
	PUBLICATION("{0} n’est pas une date : écrivez AAAA, AAAA-MM ou AAAA-MM-JJ, ou « after » suivi d’une telle date",
			"{0} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or 'after' followed by such a date"),
	INTERVAL(
			"{0} n’est pas une période : écrivez une date AAAA, AAAA-MM ou AAAA-MM-JJ, ou deux séparées par une barre (2000/2011)",
			"{0} is not a period: write a date YYYY, YYYY-MM or YYYY-MM-DD, or two separated by a slash (2000/2011)"),
	FORM("{0} n’a pas la bonne forme : {1}", "{0} does not have the right form: {1}"),
	NO_TEXT("{0} : il faut ici un texte", "{0}: text is expected here"),
	NO_NUMBER("{0} : il faut ici un nombre", "{0}: a number is expected here"),
	NO_LIST("{0} : il faut ici une liste (- …)", "{0}: a list is expected here (- …)"),
	NO_FIELDS("{0} : il faut ici des champs (nom: valeur)", "{0}: fields are expected here (name: value)"),
	TOO_LONG("{0} : au plus {1} caractères", "{0}: at most {1} characters"),
	BLANK("ce texte est vide ; complétez-le, ou supprimez le champ",
			"this text is empty; fill it in, or delete the field"),
	SCHEMA("{0} : {1}", "{0}: {1}"),

	// dates
	NO_SUCH_DATE("« {0} » : cette date n’existe pas dans le calendrier",
			"'{0}': there is no such date in the calendar"),
	INTERVAL_BACKWARDS("« {0} » : une période se termine après avoir commencé, par exemple 2000/2011",
			"'{0}': an interval ends after it begins, such as 2000/2011"),
	BEFORE("« {0} » est avant « {1} » ({2}) ; l’une des deux dates est fausse",
			"'{0}' is before '{1}' ({2}); one of the two dates is wrong"),
	CREATED_SAYS_IT("« created » le dit déjà ; supprimez l’un des deux",
			"'created' already says this; delete one of them"),
	PERIOD_OR_DATES(
			"un fait a soit « period » (il était vrai à un moment de cette période), soit « since » et « until » ; supprimez l’un",
			"a fact has either 'period' (it was true at some time within it) or 'since' and 'until'; delete one"),
	FUTURE("« {0} » est dans l’avenir", "'{0}' is in the future"),

	// one entity
	SOURCE_ID_TAKEN("« {0} » est déjà l’identifiant de {1} ; choisissez-en un autre",
			"'{0}' is already the id of {1}; choose another"),
	SAME_DOCUMENT(
			"ce texte est déjà celui de « {0} » ({1}, dans {2}) ; sous deux identifiants, il compterait comme deux sources",
			"this is already the text of '{0}' ({1}, in {2}); under two ids it would count as two sources"),
	DECLARED_TWICE("« {0} » est déjà déclaré dans ce fichier ; réunissez les deux",
			"'{0}' is already declared in this file; merge the two"),
	NO_CATEGORY_OF("« {0} » n’est pas une catégorie de {1}. Catégories possibles : {2}",
			"'{0}' is not a category of {1}. Possible categories: {2}"),
	HAS_NO_CATEGORY("« {0} » : {1} n’a pas de catégorie ; supprimez-la", "'{0}': {1} has no category; delete it"),
	HAS_NO_STATUS("{0} n’a pas de statut ; supprimez-le", "{0} has no status; delete it"),
	ONLY_OF("« {0} » ne s’applique qu’à {1} ; supprimez-le", "'{0}' applies only to {1}; delete it"),
	OTHER_LABEL("« {0} » est {1} dans {2} ; un identifiant désigne une seule chose",
			"'{0}' is {1} in {2}; an id stands for one thing"),
	OTHER_CATEGORY("« {0} » a la catégorie {1} dans {2} ; l’une des deux est fausse",
			"'{0}' has the category {1} in {2}; one of the two is wrong"),
	ENDED_YET_ACTIVE(
			"« active » et terminé en {0}, avant ce document ({1}) : écrivez status: ended, ou corrigez la date",
			"'active' and ended in {0}, before this document ({1}): write status: ended, or correct the date"),
	ENDS_YET_ACTIVE("« active » et terminé en {0}, à la date du document ({1}) : est-ce encore actif ?",
			"'active' and ended in {0}, the date of the document ({1}): is it still active?"),
	PLANNED_YET_ENDED("prévu (planned) et déjà terminé ; l’un des deux est faux",
			"planned and ended; one of the two is wrong"),
	CHECK_DIGIT("« {0} » n’est pas un numéro {1} : sa clé, le dernier chiffre, est fausse",
			"'{0}' is not a {1} number: the check digit at the end is wrong"),
	NUMBER_TAKEN("le numéro « {0} » est déjà celui de {1} ({2})", "the number '{0}' already belongs to {1} ({2})"),
	OTHER_TOWN("l’identifiant « {0} » et le nom « {1} » désignent des lieux différents : est-ce bien le même ?",
			"the id '{0}' and the name '{1}' refer to different places: is it the same one?"),
	SAME_NAME(
			"« {0} » porte le même nom que {1} ({2}) : si c’est le même, reprenez cet identifiant ; en cas de doute, ajoutez un POSSIBLY_SAME_AS",
			"'{0}' has the same name as {1} ({2}): if it is the same, use that id; if you are not certain, add a POSSIBLY_SAME_AS"),
	LIKE_NAME(
			"« {0} » ressemble à {1}, « {2} » ({3}) : si c’est le même, reprenez cet identifiant ; en cas de doute, ajoutez un POSSIBLY_SAME_AS",
			"'{0}' resembles {1}, '{2}' ({3}): if it is the same, use that id; if you are not certain, add a POSSIBLY_SAME_AS"),
	WITHOUT_FACTS("rien n’est dit de « {0} » : aucun fait, aucun chiffre",
			"nothing is said about '{0}': no fact, no figure"),

	// facts
	FACT_TWICE("ce fait est déjà dans ce fichier ; supprimez-en un",
			"this fact is already in this file; delete one of them"),
	UNKNOWN_ID("aucune entité n’a l’identifiant « {0} »", "no entity has the id '{0}'."),
	UNKNOWN_ID_NEAR("aucune entité n’a l’identifiant « {0} ». Le plus proche : {1}",
			"no entity has the id '{0}'. Nearest: {1}"),
	WRONG_ENDS("{0} ne va pas de {1} ({2}) à {3} ({4}). Il va de {5} à {6}",
			"{0} does not go from {1} ({2}) to {3} ({4}). It goes from {5} to {6}"),
	WITH_ITSELF("« {0} » est en relation avec lui-même", "'{0}' is related to itself"),
	WHY_SAME("« why » manque : dites pourquoi les deux sont peut-être le même",
			"'why' is missing: say why the two may be the same"),
	WHY_DEDUCED("« why » manque : dites de quoi cela est déduit", "'why' is missing: say what it is deduced from"),
	NO_ROLE_OF("« {0} » n’est pas un rôle de {1}. Rôles possibles : {2}",
			"'{0}' is not a role of {1}. Possible roles: {2}"),
	HAS_NO_ROLE("{0} n’a pas de rôle ; supprimez « {1} »", "{0} has no role; delete '{1}'"),
	OUTSIDE_LIFE("{0} ({1}) est en dehors de la durée d’existence de « {2} » ({3}, selon {4})",
			"{0} ({1}) is outside the lifetime of '{2}' ({3}, according to {4})"),
	TWO_SUPPORTS(
			"« {0} » et « {1} » ({2}) sont tous deux établissements supports de « {3} » en même temps ; un GHT n’en a qu’un",
			"'{0}' and '{1}' ({2}) are both the support establishment of '{3}' at the same time; a GHT has one"),
	CYCLE("{0} forme un cercle : {1}", "{0} forms a circle: {1}"),

	// figures
	FIGURE_ID_TAKEN("« {0} » est l’identifiant d’un autre chiffre ; choisissez-en un autre",
			"'{0}' is already the id of another figure; choose another id"),
	UNKNOWN_FIGURE("aucun chiffre n’a l’identifiant « {0} »", "no figure has the id '{0}'."),
	UNKNOWN_FIGURE_NEAR("aucun chiffre n’a l’identifiant « {0} ». Le plus proche : {1}",
			"no figure has the id '{0}'. Nearest: {1}"),
	RANGE_BACKWARDS("la fin de la fourchette est inférieure à son début ; échangez « value » et « upTo »",
			"the range ends below its start; swap 'value' and 'upTo'"),
	NEGATIVE("{0} : un nombre ne peut pas être négatif", "{0}: a count cannot be negative"),
	COUNTED_OTHERWISE("{0} : {1} annoncés, {2} connus", "{0}: {1} announced, {2} known"),
	TOTAL_OTHERWISE("{0} : {1} indiqué, mais la somme des parties est {2}",
			"{0}: {1} stated, but the parts add up to {2}"),
	NO_MEMBERS("aucun membre de « {0} » n’est connu", "no member of '{0}' is known"),

	// places
	UNUSED_PLACE("aucun « at » ne nomme « {0} »", "no 'at' names '{0}'"),
	PLACE_BACKWARDS("« {0} » se termine avant de commencer", "'{0}' ends before it begins"),

	// names instead of ids
	NAME_UNKNOWN("aucune entité connue ne s’appelle « {0} ». Déclarez-la dans « entities », ou écrivez son identifiant",
			"no known entity is called '{0}'. Declare it in 'entities', or write its id"),
	NAME_UNSURE("« {0} » est ambigu. Écrivez l’identifiant : {1}", "'{0}' is ambiguous. Write the id: {1}"),

	// the whole
	WARNING("attention : {0}", "warning: {0}"), MORE("… et {0} autres", "… and {0} more"),
	VALID("{0} dossiers valides : {1} entités, {2} faits, {3} chiffres. Révision {4}.",
			"{0} dossiers are valid: {1} entities, {2} facts, {3} figures. Revision {4}."),
	INVALID("Erreurs : {0}, avertissements : {1}. Rien n’est chargé tant qu’il y a des erreurs.",
			"Errors: {0}, warnings: {1}. Nothing is loaded while there are errors."),
	WARNED("Avertissements : {0}. Ils n’empêchent pas le chargement.", "Warnings: {0}. They do not prevent loading.");

	/** An id is never shortened. */
	private static final int BRIEF = 110;

	private final String french;

	private final String english;

	Sentence(String french, String english) {
		this.french = french;
		this.english = english;
	}

	/** The sentence with its values, in French if French is wanted. */
	public String in(Locale language, List<String> values) {
		String text = "fr".equals(language.getLanguage()) ? this.french : this.english;
		StringBuilder said = new StringBuilder();
		int at = 0;
		for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
			said.append(text, at, open).append(values.get(text.charAt(open + 1) - '0'));
			at = open + 3;
		}
		return said.append(text.substring(at)).toString();
	}

	/** A value on one line, not too long, and without control sequences of a terminal. */
	public static String brief(String value) {
		StringBuilder brief = new StringBuilder();
		for (int at = 0; at < value.length() && brief.length() < BRIEF;) {
			int character = value.codePointAt(at);
			if (Invisible.is(character) || Character.isISOControl(character)) {
				brief.append(Invisible.name(character));
			}
			else {
				brief.appendCodePoint(character);
			}
			at += Character.charCount(character);
			if (brief.length() >= BRIEF && at < value.length()) {
				brief.append('…');
			}
		}
		return brief.toString();
	}

}
