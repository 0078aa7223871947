package org.hospitalgraph.assistant;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint for assistants. */
@Configuration(proxyBeanMethods = false)
class AssistantConfiguration {

	static final String PATH = "/mcp";

	@Bean
	ServletRegistrationBean<Assistants> assistants(InnerAnswers answers, JsonMapper mapper,
			@Value("${hospital-graph.origins:}") List<String> origins, ObjectProvider<BuildProperties> build) {
		BuildProperties properties = build.getIfAvailable();
		String version = (properties != null) ? String.valueOf(properties.getVersion()) : "development";
		ServletRegistrationBean<Assistants> servlet = new ServletRegistrationBean<>(
				new Assistants(answers, mapper, new OwnOrigins(origins), version), PATH);
		servlet.setName("assistants");
		return servlet;
	}

}
