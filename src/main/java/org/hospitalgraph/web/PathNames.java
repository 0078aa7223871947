package org.hospitalgraph.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

/**
 * Tells the paths under several names apart: {@code /entities} stands for itself, the
 * collections of one kind share one path each, and what establishments have is named
 * after them. Every operation has a name of its own, which is a method of a client.
 */
class PathNames {

	private static final String COLLECTION = "collection";

	private static final String VARIABLE = "{" + COLLECTION + "}";

	private final Shapes shapes;

	PathNames(Shapes shapes) {
		this.shapes = shapes;
	}

	void tellApart(Paths paths) {
		Map<String, PathItem> all = Map.copyOf(paths);
		all.forEach((path, item) -> {
			Operation operation = item.getGet();
			if (operation == null) {
				return;
			}
			if (path.contains(VARIABLE)) {
				paths.addPathItem(path.replace(VARIABLE, "entities"), new PathItem().get(forEntities(operation)));
				operation.setOperationId(operation.getOperationId() + "InCollection");
				kinds(operation);
			}
			else if (path.startsWith("/api/v1/establishments/")) {
				operation.setOperationId(operation.getOperationId().replaceAll("_\\d+$", "") + "OfEstablishment");
			}
			else if (path.startsWith("/api/v1/")) {
				operation.setOperationId(operation.getOperationId().replaceAll("_\\d+$", ""));
			}
		});
		Map<String, PathItem> sorted = paths.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
		paths.clear();
		paths.putAll(sorted);
	}

	private static Operation forEntities(Operation operation) {
		List<Parameter> parameters = new ArrayList<>(operation.getParameters());
		parameters.removeIf((parameter) -> COLLECTION.equals(parameter.getName()));
		return new Operation().operationId(operation.getOperationId())
			.tags(operation.getTags())
			.summary(operation.getSummary())
			.parameters(parameters)
			.responses(operation.getResponses());
	}

	private void kinds(Operation operation) {
		List<Object> kinds = new ArrayList<>(Objects.requireNonNull(this.shapes.defined().get("Collection")).getEnum());
		kinds.remove("entities");
		operation.getParameters()
			.stream()
			.filter((parameter) -> COLLECTION.equals(parameter.getName()))
			.forEach((parameter) -> {
				Schema<Object> schema = Shapes.simple("string", "");
				schema.setEnum(kinds);
				parameter.setSchema(schema);
			});
	}

}
