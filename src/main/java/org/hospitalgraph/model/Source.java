package org.hospitalgraph.model;

import org.hospitalgraph.model.time.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A document or a register extract: who says so.
 *
 * @param id slug
 * @param title as the document has it
 * @param publisher who published it, where it says so
 * @param published when
 * @param language ISO 639-1 code of its language
 * @param kind {@code press-release}, {@code web-page}, {@code slides},
 * {@code newsletter}, {@code register} …
 * @param sha256 fingerprint of its text, in lower-case hexadecimal
 * @param url where it was found, where known
 * @param rank whose word it is
 * @param extent {@code excerpt} where only a part of it was read
 */
public record Source(EntityId id, String title, @Nullable String publisher, Publication published, String language,
		String kind, @Nullable String sha256, @Nullable String url, Rank rank, @Nullable String extent) {
}
