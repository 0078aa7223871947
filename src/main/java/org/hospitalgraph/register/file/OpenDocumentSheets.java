package org.hospitalgraph.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;

/** The sheets of an OpenDocument workbook ({@code .ods}). */
final class OpenDocumentSheets {

	/** Empty cells to the end of a sheet are written as one repeated cell. */
	private static final int MOST_COLUMNS = 256;

	private static final int MOST_REPEATED_ROWS = 1000;

	private OpenDocumentSheets() {
	}

	static void each(RegisterFile file, InputStream in, BiConsumer<String, Iterator<WorkbookReader.SheetRow>> sheets)
			throws IOException {
		try (ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if ("content.xml".equals(entry.getName())) {
					XMLInputFactory factory = XMLInputFactory.newFactory();
					factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
					factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
					tables(factory.createXMLStreamReader(zip), sheets);
					return;
				}
			}
			throw new UnreadableRegister(Message.of("import.workbook.damaged", file.name(), "content.xml"));
		}
		catch (XMLStreamException ex) {
			throw new UnreadableRegister(
					Message.of("import.workbook.damaged", file.name(), String.valueOf(ex.getMessage())), ex);
		}
	}

	private static void tables(XMLStreamReader xml, BiConsumer<String, Iterator<WorkbookReader.SheetRow>> sheets)
			throws XMLStreamException {
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT && "table".equals(xml.getLocalName())) {
				String name = attribute(xml, "name");
				sheets.accept((name != null) ? name : "", rows(xml).iterator());
			}
		}
	}

	private static List<WorkbookReader.SheetRow> rows(XMLStreamReader xml) throws XMLStreamException {
		List<WorkbookReader.SheetRow> rows = new ArrayList<>();
		long number = 1;
		for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT
				&& "table".equals(xml.getLocalName())); event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT && "table-row".equals(xml.getLocalName())) {
				int repeated = repeated(xml, "number-rows-repeated");
				List<String> texts = cells(xml);
				boolean empty = texts.stream().allMatch(String::isBlank);
				for (int copy = 0; copy < (empty ? 1 : Math.min(repeated, MOST_REPEATED_ROWS)); copy++) {
					rows.add(new WorkbookReader.SheetRow(number + copy, texts));
				}
				number += repeated;
			}
		}
		return rows;
	}

	private static List<String> cells(XMLStreamReader xml) throws XMLStreamException {
		List<String> texts = new ArrayList<>();
		for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT
				&& "table-row".equals(xml.getLocalName())); event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("table-cell")) {
				int repeated = Math.min(repeated(xml, "number-columns-repeated"), MOST_COLUMNS);
				String text = cell(xml);
				for (int copy = 0; copy < repeated && texts.size() < MOST_COLUMNS; copy++) {
					texts.add(text);
				}
			}
		}
		while (!texts.isEmpty() && texts.getLast().isEmpty()) {
			texts.removeLast();
		}
		return texts;
	}

	private static String cell(XMLStreamReader xml) throws XMLStreamException {
		String kind = attribute(xml, "value-type");
		String value = attribute(xml, "date".equals(kind) ? "date-value" : "value");
		String element = xml.getLocalName();
		StringBuilder text = new StringBuilder();
		for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT
				&& element.equals(xml.getLocalName())); event = xml.next()) {
			if (event == XMLStreamConstants.CHARACTERS) {
				text.append(xml.getText());
			}
			else if (event == XMLStreamConstants.START_ELEMENT && "annotation".equals(xml.getLocalName())) {
				skip(xml);
			}
			else if (event == XMLStreamConstants.START_ELEMENT
					&& ("s".equals(xml.getLocalName()) || "p".equals(xml.getLocalName()) && !text.isEmpty())) {
				text.append(' ');
			}
		}
		if (value == null || !"date".equals(kind) && !"float".equals(kind)) {
			return text.toString();
		}
		return "date".equals(kind) ? value.split("T")[0]
				: new java.math.BigDecimal(value).stripTrailingZeros().toPlainString();
	}

	private static void skip(XMLStreamReader xml) throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = xml.next();
			depth += (event == XMLStreamConstants.START_ELEMENT) ? 1
					: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
		}
	}

	private static int repeated(XMLStreamReader xml, String name) {
		String value = attribute(xml, name);
		return (value != null) ? Integer.parseInt(value) : 1;
	}

	private static @Nullable String attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (name.equals(xml.getAttributeLocalName(i))) {
				return xml.getAttributeValue(i);
			}
		}
		return null;
	}

}
