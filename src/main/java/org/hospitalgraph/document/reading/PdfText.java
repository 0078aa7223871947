package org.hospitalgraph.document.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hospitalgraph.model.message.Message;

/**
 * The text of a PDF, page by page. Nothing is drawn and no font is loaded; pages,
 * characters, steps and unpacked bytes are limited.
 */
final class PdfText {

	private static final int MOST_PAGES = 1_000;

	private static final long MOST_UNPACKED = 128L << 20;

	private static final long MOST_STEPS = 5_000_000;

	private PdfText() {
	}

	static DocumentText of(byte[] bytes) {
		try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null,
				MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED).streamCache)) {
			return read(pdf);
		}
		catch (InvalidPasswordException ex) {
			throw new Unreadable("document.encrypted");
		}
		catch (IOException ex) {
			throw new Unreadable(isFull(ex) ? "document.too-large-inside" : "document.broken");
		}
	}

	private static boolean isFull(IOException failure) {
		return String.valueOf(failure.getMessage()).contains("Maximum allowed");
	}

	private static DocumentText read(PDDocument pdf) throws IOException {
		Stripper stripper = new Stripper();
		StringBuilder text = new StringBuilder();
		List<Integer> starts = new ArrayList<>();
		List<Message> warnings = new ArrayList<>();
		int pages = pdf.getNumberOfPages();
		for (int page = 1; page <= Math.min(pages, MOST_PAGES) && text.length() < Documents.MOST_CHARACTERS; page++) {
			starts.add(text.length());
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			text.append(stripper.getText(pdf));
		}
		if (starts.size() < pages) {
			warnings.add(Message.of("document.pages", starts.size(), pages));
		}
		String title = (pdf.getDocumentInformation() != null) ? pdf.getDocumentInformation().getTitle() : null;
		return new DocumentText(PlainText.shortened(text.toString()), List.copyOf(starts),
				(title != null && !title.isBlank()) ? title.strip() : null, "pdf", warnings);
	}

	/** Counts its steps, and stops when it is told to. */
	private static final class Stripper extends PDFTextStripper {

		private long steps;

		private int characters;

		Stripper() {
			setSortByPosition(false);
		}

		@Override
		public void processPage(PDPage page) throws IOException {
			check();
			super.processPage(page);
		}

		@Override
		protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
			check();
			super.processOperator(operator, operands);
		}

		@Override
		protected void writeString(String text) throws IOException {
			this.characters += text.length();
			if (this.characters > 2 * Documents.MOST_CHARACTERS) {
				throw new Unreadable("document.too-large-inside");
			}
			super.writeString(text);
		}

		private void check() {
			if (Thread.interrupted()) {
				throw new Unreadable("document.broken");
			}
			if (++this.steps > MOST_STEPS) {
				throw new Unreadable("document.too-large-inside");
			}
		}

	}

}
