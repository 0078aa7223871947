package org.hospitalgraph.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * XML as a stream, by the StAX of the JDK whatever else is on the class path, with one
 * element per line. Characters that XML forbids are left out.
 */
public final class Xml {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final XMLStreamWriter xml;

	private Xml(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** What is written between the start and the end of a document. */
	@FunctionalInterface
	public interface Content {

		void write(Xml xml) throws XMLStreamException;

	}

	public static void document(OutputStream out, Content content) throws IOException {
		Writer writer = new Utf8(out);
		try {
			XMLStreamWriter xml = FACTORY.createXMLStreamWriter(writer);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			content.write(new Xml(xml));
			xml.writeEndDocument();
			xml.writeCharacters("\n");
			xml.flush();
			writer.flush();
		}
		catch (XMLStreamException ex) {
			throw (ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex);
		}
	}

	/** Begins an element; the attributes are names and values in turn, null for none. */
	public Xml start(String name, @Nullable Object... attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		attributes(attributes);
		return this;
	}

	public Xml end() throws XMLStreamException {
		this.xml.writeEndElement();
		return line();
	}

	public Xml line() throws XMLStreamException {
		this.xml.writeCharacters("\n");
		return this;
	}

	/** An element without content. */
	public Xml empty(String name, @Nullable Object... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
		attributes(attributes);
		return line();
	}

	/** An element with text. */
	public Xml text(String name, String text, @Nullable Object... attributes) throws XMLStreamException {
		start(name, attributes);
		this.xml.writeCharacters(Text.clean(text));
		return end();
	}

	Xml characters(String text) throws XMLStreamException {
		this.xml.writeCharacters(Text.clean(text));
		return this;
	}

	private void attributes(@Nullable Object... attributes) throws XMLStreamException {
		for (int i = 0; i + 1 < attributes.length; i += 2) {
			Object value = attributes[i + 1];
			if (value != null) {
				this.xml.writeAttribute(String.valueOf(attributes[i]), Text.line(value.toString()));
			}
		}
	}

}
