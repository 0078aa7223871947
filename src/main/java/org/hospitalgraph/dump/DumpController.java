package org.hospitalgraph.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.model.answer.Expensive;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything as one archive, written while it is read. */
@RestController
@RequestMapping("/api/v1/dump")
class DumpController {

	private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

	private static final int BUFFER = 64 * 1024;

	private final Dump dump;

	private final Revision revision;

	DumpController(Dump dump, Revision revision) {
		this.dump = dump;
		this.revision = revision;
	}

	@Expensive
	@GetMapping
	void dump(DumpQuestion question, HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		requireZip(question, request);
		if ("*".equals(String.valueOf(request.getHeader(HttpHeaders.IF_NONE_MATCH)).strip())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(ZIP.toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("hospital-graph-" + this.revision.current() + "-" + question.wanted() + ".zip")
					.build()
					.toString());
		if (!"HEAD".equals(request.getMethod())) {
			OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
			this.dump.zip(question.wanted(), out);
			out.flush();
		}
	}

	/** Refuses clients that do not accept a zip file. */
	private static void requireZip(DumpQuestion question, HttpServletRequest request)
			throws HttpMediaTypeNotAcceptableException {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		if (question.format() == null && accepted != null && !includesZip(accepted)) {
			throw new HttpMediaTypeNotAcceptableException(List.of(ZIP));
		}
	}

	/** A header that cannot be read accepts nothing. */
	private static boolean includesZip(String accepted) {
		try {
			return MediaType.parseMediaTypes(accepted).stream().anyMatch((type) -> type.includes(ZIP));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
