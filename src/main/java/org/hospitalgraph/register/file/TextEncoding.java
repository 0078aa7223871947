package org.hospitalgraph.register.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.register.code.Communes;

/**
 * Detects the encoding of a text that is not in UTF-8: windows-1252 if its words look
 * French; the encodings of DOS and old Macs if names of communes or words of the field
 * prove them.
 */
public final class TextEncoding {

	static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Map<String, Charset> BY_NAME = named();

	private static final List<Charset> CANDIDATES = List.of(WINDOWS, Charset.forName("IBM850"),
			Charset.forName("x-MacRoman"));

	private static final Pattern FRENCH = Pattern.compile("[a-zàâäçéèêëîïíóáúñôöùûüÿœæ]+|[A-ZÀÂÄÇÉÈÊËÎÏÍÓÁÚÑÔÖÙÛÜŸŒÆ]+"
			+ "|[A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ][a-zàâäçéèêëîïíóáúñôöùûüÿœæ]+");

	private static final Set<String> OF_THE_FIELD = Set.of("hôpital", "hôpitaux", "établissement", "établissements",
			"région", "régional", "régionale", "médical", "médicale", "médico", "santé", "fédération", "général",
			"générale", "coopération", "société", "associé", "associée", "rôle", "début", "département", "spécialisé",
			"sécurité", "préfecture", "arrêté", "décembre", "février", "août", "numéro", "dénomination", "catégorie",
			"qualité", "intégration", "adhésion", "publié", "entité", "siège", "unité", "pôle", "hospitalière");

	private TextEncoding() {
	}

	private static Map<String, Charset> named() {
		Map<String, Charset> named = new LinkedHashMap<>();
		named.put("utf-8", StandardCharsets.UTF_8);
		named.put("windows-1252", WINDOWS);
		named.put("cp850", Charset.forName("IBM850"));
		named.put("macroman", Charset.forName("x-MacRoman"));
		return named;
	}

	/** The names for {@code --encoding}. */
	static Set<String> names() {
		return BY_NAME.keySet();
	}

	/** The encoding with one of these names, or with its name in Java. */
	public static Optional<Charset> named(String name) {
		try {
			return Optional.of(BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8))
				.filter((charset) -> BY_NAME.containsKey(name.toLowerCase(Locale.ROOT)))
				.or(() -> Optional.of(Charset.forName(name)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** UTF-16, recognised by its byte order mark or by the zeros of Latin letters. */
	static Optional<Charset> wide(byte[] head) {
		if (head.length < 4) {
			return Optional.empty();
		}
		boolean little = (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe || head[1] == 0 && head[3] == 0;
		boolean big = (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff || head[0] == 0 && head[2] == 0;
		return little ? Optional.of(StandardCharsets.UTF_16LE)
				: big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	/**
	 * The encoding of the lines that are not in UTF-8; empty if it cannot be detected.
	 */
	static Optional<Charset> of(byte[] text) {
		Set<ByteBuffer> words = words(text);
		long odd = odd(words, WINDOWS);
		if (words.isEmpty() || odd == 0) {
			return Optional.of(WINDOWS);
		}
		Set<String> known = new HashSet<>(OF_THE_FIELD);
		for (String name : Communes.all().names()) {
			for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
				known.add(word);
			}
		}
		Charset best = WINDOWS;
		for (Charset candidate : CANDIDATES) {
			if (proofs(words, candidate, known) > proofs(words, best, known)) {
				best = candidate;
			}
		}
		return (proofs(words, best, known) > 0) ? Optional.of(best) : Optional.empty();
	}

	private static long odd(Set<ByteBuffer> words, Charset charset) {
		return words.stream().map((word) -> decoded(word, charset)).filter((word) -> !isFrench(word)).count();
	}

	private static boolean isFrench(String word) {
		String bare = word.replaceAll("^[«»“”–—…°º€\\u00a0’]+|[«»“”–—…°º€\\u00a0’]+$", "");
		for (String part : bare.split("[’°º\\u00a0–—]")) {
			if (!part.isEmpty() && !FRENCH.matcher(part).matches()) {
				return false;
			}
		}
		return true;
	}

	private static long proofs(Set<ByteBuffer> words, Charset charset, Set<String> known) {
		return words.stream().filter((word) -> known.contains(decoded(word, charset).toLowerCase(Locale.ROOT))).count();
	}

	private static String decoded(ByteBuffer word, Charset charset) {
		return Normalizer.normalize(charset.decode(word.duplicate()).toString(), Normalizer.Form.NFC);
	}

	/** The words with letters outside of ASCII, from lines that are not in UTF-8. */
	private static Set<ByteBuffer> words(byte[] text) {
		Set<ByteBuffer> words = new HashSet<>();
		int begin = 0;
		for (int at = 0; at <= text.length; at++) {
			if (at == text.length || text[at] == '\n' || text[at] == '\r') {
				if (!isUtf8(text, begin, at)) {
					wordsOf(text, begin, at, words);
				}
				begin = at + 1;
			}
		}
		return words;
	}

	private static void wordsOf(byte[] text, int from, int to, Set<ByteBuffer> words) {
		int begin = from;
		boolean wide = false;
		for (int at = from; at <= to; at++) {
			int one = (at < to) ? text[at] : ' ';
			boolean letter = one < 0 || one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
			if (letter) {
				wide |= one < 0;
				continue;
			}
			if (wide) {
				words.add(ByteBuffer.wrap(text, begin, at - begin).slice());
			}
			begin = at + 1;
			wide = false;
		}
	}

	private static boolean isUtf8(byte[] text, int from, int to) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, to - from));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
