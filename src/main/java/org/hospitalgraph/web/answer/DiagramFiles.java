package org.hospitalgraph.web.answer;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hospitalgraph.cypher.answer.CitedSources;
import org.hospitalgraph.cypher.answer.EntityParticulars;
import org.hospitalgraph.export.GraphWriters;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.format.GraphWriter;
import org.hospitalgraph.export.format.TimeBounds;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.GraphAnswer;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes an answer that is a graph in any diagram format, as a stream. */
public class DiagramFiles extends WrittenAnswer<GraphAnswer> {

	private static final List<MediaType> TYPES = Arrays.stream(Format.values())
		.map((format) -> MediaType.parseMediaType(format.mediaType()))
		.toList();

	/** Formats without space for more than names. */
	private static final Set<Format> PICTURES = EnumSet.of(Format.SVG, Format.DOT, Format.MERMAID,
			Format.GEOJSON_LINKS);

	private final CitedSources sources;

	private final EntityParticulars particulars;

	public DiagramFiles(CitedSources sources, EntityParticulars particulars) {
		super(GraphAnswer.class, TYPES);
		this.sources = sources;
		this.particulars = particulars;
	}

	@Override
	public void write(GraphAnswer answer, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
		Format format = (mediaType != null) ? format(mediaType) : null;
		if (format == null) {
			throw new IllegalArgumentException("no diagram is written as " + mediaType);
		}
		Locale language = LocaleContextHolder.getLocale();
		Graph cited = this.sources.in(answer.graph());
		Graph graph = told(PICTURES.contains(format) ? cited : this.particulars.in(cited), language);
		GraphWriter writer = GraphWriters.of(format, bounds());
		writer.require(graph, language);
		boolean text = format.mediaType().startsWith("text/");
		message.getHeaders()
			.setContentType(
					(mediaType != null && text) ? MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8")
							: MediaType.parseMediaType(format.mediaType()));
		ContentDisposition.Builder disposition = (format == Format.SVG) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		message.getHeaders()
			.setContentDisposition(disposition.filename(format.fileName(slug(answer.graph().title()))).build());
		writer.write(graph, language, message.getBody());
	}

	/** The bounds for a timeline; {@link Questions} has refused any other value. */
	private static TimeBounds bounds() {
		String asked = (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getParameter(Questions.BOUNDS) : null;
		return (asked != null && asked.strip().equals(TimeBounds.NARROWEST.toString())) ? TimeBounds.NARROWEST
				: TimeBounds.WIDEST;
	}

	/** If a graph was cut off, its title says so, because every format has a title. */
	private static Graph told(Graph graph, Locale language) {
		return graph.truncated() ? graph.titled(graph.title() + " – " + Message.of("cut.file").in(language)) : graph;
	}

	private static @Nullable Format format(MediaType mediaType) {
		return Arrays.stream(Format.values())
			.filter((format) -> MediaType.parseMediaType(format.mediaType()).equalsTypeAndSubtype(mediaType))
			.findFirst()
			.orElse(null);
	}

	/** A file name that is valid on every system. */
	static String slug(String title) {
		String ascii = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return ascii.isEmpty() ? "hospital-graph" : ascii.substring(0, Math.min(ascii.length(), 60));
	}

}
