package org.hospitalgraph.naming;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How well the kinds in two names agree, from the best to the worst.
 */
public enum Agreement {

	/** The same kind in any abbreviation, or no kind in either name. */
	SAME(1),
	/** Kinds that people use for each other: CHR and CHU, CHI and CH. */
	CLOSE(0.98),
	/** One of the names gives no kind. */
	UNSAID(0.93),
	/** Kinds that may mean the same hospital, or another one in the same town. */
	NEAR(0.8),
	/** Kinds that are never the same: a GHT is not a CH. */
	CONTRARY(0.5);

	private final double factor;

	Agreement(double factor) {
		this.factor = factor;
	}

	/**
	 * If a name has no kind, or only says groupement or groupe hospitalier, which many CH
	 * use, the category of the entity counts. An entity that is not a hospital is not one
	 * even if its name contains a hospital.
	 */
	public static Agreement of(@Nullable Kind written, @Nullable Kind known, Candidate candidate) {
		NameBearer bearer = candidate.bearer();
		Agreement byName = byName(written, known, candidate.kind());
		if (written != null && known == null && (bearer == NameBearer.PLACE || bearer == NameBearer.NOBODY)) {
			return CONTRARY;
		}
		if (written == null || !written.saysHospital() || bearer.mayBeHospital()) {
			return byName;
		}
		if (known == null) {
			return (candidate.kind() != null) ? byName : CONTRARY;
		}
		return (bearer == NameBearer.OTHER && byName != CONTRARY) ? NEAR : byName;
	}

	/**
	 * How well a kind agrees with the category of an entity, whatever its name: the
	 * {@code CH de Colmar} is the Hôpital Louis-Pasteur. A category that names do not use
	 * is that of a clinic or another private establishment.
	 */
	public static Agreement ofCategory(Kind written, Candidate candidate) {
		Kind category = candidate.kind();
		if (category == null) {
			return switch (written) {
				case HOPITAL, CLINIQUE, HP -> UNSAID;
				default -> NEAR;
			};
		}
		Agreement agreement = byName(written, null, category);
		return (written == Kind.HOPITAL || written == Kind.GH) && agreement != CONTRARY ? UNSAID : agreement;
	}

	private static Agreement byName(@Nullable Kind written, @Nullable Kind known, @Nullable Kind category) {
		boolean vague = known == null || known == Kind.GROUPEMENT || known == Kind.GH;
		if (written != null && vague && category != null && written != known) {
			Agreement agreement = written.with(category);
			return (agreement == SAME) ? CLOSE
					: (written == Kind.GH && agreement == NEAR && category.isHospital()) ? UNSAID : agreement;
		}
		if (written == null || known == null) {
			return (written == known) ? SAME : UNSAID;
		}
		if (written == Kind.GH && category != null && known.isHospital()) {
			Agreement agreement = written.with(category);
			return (agreement == NEAR) ? UNSAID : agreement;
		}
		return written.with(known);
	}

	/** The factor for a score. */
	public double factor() {
		return this.factor;
	}

	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
