package org.hospitalgraph.web.answer;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hospitalgraph.atelier.DossierWatch;
import org.hospitalgraph.catalogue.Catalogue;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.model.Fingerprint;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Adds an ETag, and answers 304 without asking the database if the caller has the answer
 * already. The same question to the same program at the same revision has the same
 * answer, as long as the state of the folder of dossiers is the same; the tag depends on
 * all four. It is weak, because the server compresses answers, and a strong one would
 * stand for the exact bytes.
 */
@Component
public class Caching implements HandlerInterceptor {

	private static final int BYTES = 12;

	private final Revision revision;

	private final Catalogue catalogue;

	private final DossierWatch dossiers;

	private final String program = Program.fingerprint();

	Caching(Revision revision, Catalogue catalogue, DossierWatch dossiers) {
		this.revision = revision;
		this.catalogue = catalogue;
		this.dossiers = dossiers;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String method = request.getMethod();
		if (!"GET".equals(method) && !"HEAD".equals(method)) {
			return true;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
		return !new ServletWebRequest(request, response).checkNotModified(tag(request));
	}

	private String tag(HttpServletRequest request) {
		return "W/\"" + Fingerprint
			.of(String.join("\n", this.program, this.revision.current(), this.catalogue.fingerprint(),
					this.dossiers.fingerprint(request.getRequestURI()), request.getRequestURL(),
					Objects.toString(request.getQueryString()), Objects.toString(request.getHeader(HttpHeaders.ACCEPT)),
					Objects.toString(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))), BYTES)
				+ "\"";
	}

}
