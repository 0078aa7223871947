package org.hospitalgraph.model;

import org.hospitalgraph.model.time.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A document or a register that states something.
 *
 * @param id slug
 * @param title the title in the document
 * @param publisher who published it, if known
 * @param published when it was published
 * @param language ISO 639-1 code of its language
 * @param kind {@code press-release}, {@code web-page}, {@code slides},
 * {@code newsletter}, {@code register} …
 * @param sha256 fingerprint of its text, in lower-case hexadecimal
 * @param url where it was found, if known
 * @param rank which kind of source it is, if sources disagree
 * @param extent {@code excerpt} if only a part of it was read
 */
public record Source(EntityId id, String title, @Nullable String publisher, Publication published, String language,
		String kind, @Nullable String sha256, @Nullable String url, Rank rank, @Nullable String extent) {
}
