package org.hospitalgraph.web;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Validator;
import org.hospitalgraph.cypher.answer.CitedSources;
import org.hospitalgraph.cypher.answer.EntityParticulars;
import org.hospitalgraph.web.answer.Acceptable;
import org.hospitalgraph.web.answer.Bulkhead;
import org.hospitalgraph.web.answer.Caching;
import org.hospitalgraph.web.answer.DiagramFiles;
import org.hospitalgraph.web.answer.TableFiles;
import org.hospitalgraph.web.question.EnumWords;
import org.hospitalgraph.web.question.NoQuestion;
import org.hospitalgraph.web.question.Questions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Configures what all endpoints share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	static final String API = "/api/v1/**";

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON,
			MediaType.parseMediaType("application/vnd.spring-boot.actuator.v3+json"),
			MediaType.parseMediaType("application/vnd.spring-boot.actuator.v2+json"));

	private final ObjectProvider<ConversionService> conversion;

	private final ObjectProvider<JsonMapper> mapper;

	private final ObjectProvider<CitedSources> sources;

	private final ObjectProvider<EntityParticulars> particulars;

	private final Validator validator;

	private final Caching caching;

	private final Bulkhead bulkhead;

	WebConfiguration(ObjectProvider<ConversionService> conversion, ObjectProvider<JsonMapper> mapper,
			ObjectProvider<CitedSources> sources, ObjectProvider<EntityParticulars> particulars, Validator validator,
			Caching caching, Bulkhead bulkhead) {
		this.mapper = mapper;
		this.sources = sources;
		this.particulars = particulars;
		this.conversion = conversion;
		this.validator = validator;
		this.caching = caching;
		this.bulkhead = bulkhead;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new Questions(this.conversion.getObject(), this.validator));
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(new Acceptable()));
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
		JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter(this.mapper.getObject());
		// Not for every type that ends in json, because some are other formats.
		json.setSupportedMediaTypes(JSON);
		converters.withJsonConverter(json);
		converters.addCustomConverter(new DiagramFiles(this.sources.getObject(), this.particulars.getObject()));
		converters.addCustomConverter(new TableFiles(this.mapper.getObject(), this.particulars.getObject()));
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new EnumWords());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.caching).addPathPatterns(API);
		registry.addInterceptor(new NoQuestion()).addPathPatterns(API);
		// last, so that cached answers and illegal questions take no place
		registry.addInterceptor(this.bulkhead).addPathPatterns(API);
	}

	/** The other pages have addresses without an extension. */
	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/atelier").setViewName("forward:/atelier.html");
		registry.addViewController("/docs").setViewName("forward:/docs.html");
		registry.addRedirectViewController("/swagger-ui/index.html", "/docs");
	}

	/** French first. */
	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
		resolver.setDefaultLocale(Locale.FRENCH);
		return resolver;
	}

}
