package org.hospitalgraph.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word document: one XML file in an archive, read as a stream, without
 * entities and up to a limit.
 */
final class DocxText {

	private static final String BODY = "word/document.xml";

	private static final int MOST_ENTRIES = 5_000;

	/**
	 * The most bytes of the XML, unpacked, and of what comes before it in the archive.
	 */
	private static final long MOST_UNPACKED = 60L << 20;

	private DocxText() {
	}

	static DocumentText of(byte[] bytes) {
		try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			Limited limited = new Limited(archive);
			ZipEntry entry = archive.getNextEntry();
			for (int count = 0; entry != null; count++) {
				if (count > MOST_ENTRIES) {
					throw new Unreadable("document.too-large-inside");
				}
				if (entry.getName().equals(BODY)) {
					String text = body(limited);
					return new DocumentText(PlainText.shortened(text), List.of(), null, "docx",
							PlainText.warnings(text));
				}
				limited.skipRest();
				entry = archive.getNextEntry();
			}
			throw new Unreadable("document.unknown-form");
		}
		catch (ZipException | XMLStreamException ex) {
			throw new Unreadable("document.broken");
		}
		catch (IOException ex) {
			throw new Unreadable("document.broken");
		}
	}

	private static String body(InputStream xml) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader reader = factory.createXMLStreamReader(xml);
		StringBuilder text = new StringBuilder();
		Deque<Integer> cells = new ArrayDeque<>();
		boolean words = false;
		while (reader.hasNext() && text.length() <= Documents.MOST_CHARACTERS) {
			if (Thread.interrupted()) {
				throw new Unreadable("document.broken");
			}
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				words = "t".equals(reader.getLocalName());
				begin(text, reader.getLocalName());
				if ("tc".equals(reader.getLocalName())) {
					cells.push(text.length());
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				words = false;
				end(text, reader.getLocalName(), cells);
			}
			else if (event == XMLStreamConstants.CHARACTERS && words) {
				text.append(reader.getText());
			}
		}
		return text.toString();
	}

	/** Cells of a row are on one line, separated by tabs. */
	private static void end(StringBuilder text, String element, Deque<Integer> cells) {
		if ("p".equals(element)) {
			text.append('\n');
		}
		else if ("tc".equals(element) && !cells.isEmpty()) {
			int start = cells.pop();
			String cell = text.substring(start).strip().replaceAll("\\s*\\n\\s*", " ");
			text.setLength(start);
			text.append(cell).append('\t');
		}
		else if ("tr".equals(element)) {
			text.append('\n');
		}
	}

	private static void begin(StringBuilder text, String element) {
		switch (element) {
			case "tab" -> text.append(' ');
			case "br", "cr" -> text.append('\n');
			case "numPr" -> text.append("- ");
			case "noBreakHyphen" -> text.append('-');
			default -> {
			}
		}
	}

	/** Returns no more bytes than the limit. */
	private static final class Limited extends InputStream {

		private final InputStream all;

		private long given;

		Limited(InputStream all) {
			this.all = all;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int read = this.all.read(into, offset, length);
			this.given += Math.max(0, read);
			if (this.given > MOST_UNPACKED) {
				throw new Unreadable("document.too-large-inside");
			}
			return read;
		}

		void skipRest() throws IOException {
			byte[] buffer = new byte[8192];
			int read = read(buffer, 0, buffer.length);
			while (read >= 0) {
				read = read(buffer, 0, buffer.length);
			}
		}

	}

}
