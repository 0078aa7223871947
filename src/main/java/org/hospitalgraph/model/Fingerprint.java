package org.hospitalgraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short name for some content: the first bits of its SHA-256, in lower-case
 * hexadecimal.
 */
public final class Fingerprint {

	private static final int USUAL_BYTES = 8;

	private Fingerprint() {
	}

	/** The first 64 bits. */
	public static String of(String content) {
		return of(content, USUAL_BYTES);
	}

	/** A fingerprint of the given number of bytes. */
	public static String of(String content, int bytes) {
		return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)), 0, bytes);
	}

	/** SHA-256 for content that comes piece by piece, or for another notation. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
