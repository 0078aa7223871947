package org.hospitalgraph.web.safety;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The original Neo4j Browser at {@code /browser/}. Without parameters, it is redirected
 * to the address and the user of our database, so that only the password is missing: the
 * user who runs the service gets it automatically, and everybody else types it. The
 * password is never in an address.
 */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

	private static final String PATH = "/browser/";

	private static final String PREPARATION = "<script src=\"/guide/neo4j-browser.js\"></script>";

	private static final int LONGEST = 8_000;

	private final ObjectProvider<Neo4jConnectionDetails> database;

	private final String elsewhere;

	BrowserFiles(ObjectProvider<Neo4jConnectionDetails> database,
			@Value("${hospital-graph.browser-url:/browser/}") String browserUrl) {
		this.database = database;
		this.elsewhere = PATH.equals(browserUrl) ? "" : browserUrl;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(PATH + "**")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.maxAge(1, TimeUnit.HOURS))
			.resourceChain(true)
			.addTransformer(BrowserFiles::prepared);
	}

	/**
	 * Our script comes before theirs: it sets colours and prevents requests to other
	 * hosts.
	 */
	private static Resource prepared(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource found = chain.transform(request, resource);
		if (!"index.html".equals(found.getFilename())) {
			return found;
		}
		String page = found.getContentAsString(StandardCharsets.UTF_8);
		return new TransformedResource(found,
				page.replaceFirst("<script ", PREPARATION + "$0").getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", PATH);
		registry.addViewController(PATH).setViewName("forward:/browser/index.html");
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
					throws IOException {
				String target = target(request);
				if (target == null) {
					return true;
				}
				if (target.length() > LONGEST) {
					response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
					return false;
				}
				response.setStatus(HttpServletResponse.SC_FOUND);
				response.setHeader("Location", target);
				return false;
			}

		}).addPathPatterns(PATH);
	}

	private @Nullable String target(HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? "&" + request.getQueryString() : "";
		if (!this.elsewhere.isEmpty()) {
			return this.elsewhere + (query.isEmpty() ? "" : "?" + query.substring(1));
		}
		Neo4jConnectionDetails details = this.database.getIfAvailable();
		if (request.getParameter("dbms") != null || details == null) {
			return null;
		}
		return PATH + "?dbms=" + URLEncoder.encode(address(details.getUri()), StandardCharsets.UTF_8) + query
				+ (query.contains("cmd=") ? ""
						: "&cmd=play&arg=" + URLEncoder.encode(guide(request), StandardCharsets.UTF_8));
	}

	/** The database with its usual user; Neo4j Browser takes both from one address. */
	private static String address(URI database) {
		return database.getScheme() + "://neo4j@" + database.getHost()
				+ ((database.getPort() > 0) ? ":" + database.getPort() : "");
	}

	private static String guide(HttpServletRequest request) {
		return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
				+ "/guide/hospital-graph.html";
	}

}
