package org.hospitalgraph.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.model.answer.Graph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Checks the XML formats against their schemas.
 */
class SchemaTest {

	private static final Pattern EDGE_LABEL = Pattern.compile("(<edge [^>]*?) label=\"[^\"]*\"");

	@Test
	void gexfKeepsToTheSchema() {
		Schema schema = schema(SchemaTest.class.getResource("gexf-1.3-as-written.xsd"));
		for (Graph graph : new Graph[] { Graphs.hospitals(), Graphs.hostile(), Graphs.empty() }) {
			assertThatCode(() -> validate(schema, Written.bytes(Format.GEXF, graph))).doesNotThrowAnyException();
		}
	}

	/** Without the attribute that Gephi needs. */
	@Test
	void graphMlKeepsToTheSchemaOfGraphdrawing() {
		Schema schema = schema(GraphMLImporter.class.getResource("/graphml.xsd"));
		for (Graph graph : new Graph[] { Graphs.hospitals(), Graphs.hostile(), Graphs.empty() }) {
			String text = EDGE_LABEL.matcher(Written.text(Format.GRAPHML, graph)).replaceAll("$1");
			assertThatCode(() -> validate(schema, text.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "GEXF", "GRAPHML", "YED", "SVG" })
	void anyXmlIsWellFormedWhateverNamesHold(Format format)
			throws ParserConfigurationException, IOException, SAXException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		try (InputStream file = new ByteArrayInputStream(Written.bytes(format, Graphs.hostile()))) {
			assertThat(factory.newDocumentBuilder().parse(file).getDocumentElement().getLocalName()).isIn("gexf",
					"graphml", "svg");
		}
	}

	@Test
	void thePictureHoldsNoScriptsAndFetchesNothing() {
		assertThat(Written.text(Format.SVG, Graphs.hostile())).doesNotContain("<script", "javascript:", "xlink:href",
				"<foreignObject", "<image", "@import", "onload");
	}

	private static Schema schema(URL url) {
		try {
			return SchemaFactory.newDefaultInstance().newSchema(Objects.requireNonNull(url));
		}
		catch (SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void validate(Schema schema, byte[] file) throws SAXException, IOException {
		var validator = schema.newValidator();
		validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		validator.validate(new StreamSource(new ByteArrayInputStream(file)));
	}

}
