package org.hospitalgraph.dossier;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML file as a tree that remembers its lines. Only plain YAML is read: tags, anchors,
 * several documents and duplicate keys are refused, because a dossier is data that
 * anybody may send. Dates stay as they are written.
 */
final class YamlText {

	private static final int MAX_CODE_POINTS = 20_000_000;

	private final JsonNode tree;

	private final Map<String, Integer> lines = new HashMap<>();

	private YamlText(Node root) {
		this.tree = convert(root, "");
	}

	/**
	 * Reads a file.
	 * @throws Unreadable where it is no YAML, or more than plain YAML
	 */
	static YamlText read(String text) throws Unreadable {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setCodePointLimit(MAX_CODE_POINTS);
		options.setNestingDepthLimit(20);
		try {
			Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
			if (root == null) {
				throw new Unreadable(1, "the file is empty; a dossier begins with 'source:'");
			}
			return new YamlText(root);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new Unreadable(line, "this is no YAML: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			throw new Unreadable(1, "this is no YAML: " + ex.getMessage());
		}
	}

	JsonNode tree() {
		return this.tree;
	}

	/** The line of a place, or of what holds it where it is not there itself. */
	int line(String pointer) {
		for (String place = pointer;; place = place.substring(0, place.lastIndexOf('/'))) {
			Integer line = this.lines.get(place);
			if (line != null) {
				return line;
			}
			if (place.isEmpty()) {
				return 1;
			}
		}
	}

	private JsonNode convert(Node node, String pointer) {
		this.lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
		return switch (node) {
			case MappingNode mapping -> object(mapping, pointer);
			case SequenceNode sequence -> array(sequence, pointer);
			case ScalarNode scalar -> value(scalar);
			default -> throw new Unreadable(node.getStartMark().getLine() + 1, "anchors and aliases are not read here");
		};
	}

	private ObjectNode object(MappingNode mapping, String pointer) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		Set<String> seen = new HashSet<>();
		for (NodeTuple tuple : mapping.getValue()) {
			int line = tuple.getKeyNode().getStartMark().getLine() + 1;
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				throw new Unreadable(line, "a field's name is a word");
			}
			if (!seen.add(key.getValue())) {
				throw new Unreadable(line, "the field '" + key.getValue() + "' stands here twice; keep one");
			}
			String place = pointer + "/" + key.getValue();
			this.lines.put(place, line);
			object.set(key.getValue(), convert(tuple.getValueNode(), place));
		}
		return object;
	}

	private ArrayNode array(SequenceNode sequence, String pointer) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		int index = 0;
		for (Node item : sequence.getValue()) {
			array.add(convert(item, pointer + "/" + index++));
		}
		return array;
	}

	private static JsonNode value(ScalarNode scalar) {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		String text = scalar.getValue();
		Tag tag = scalar.getTag();
		if (tag.equals(Tag.NULL)) {
			return nodes.nullNode();
		}
		if (tag.equals(Tag.BOOL)) {
			return nodes.booleanNode(Boolean.parseBoolean(text));
		}
		if (tag.equals(Tag.INT) && text.matches("-?(0|[1-9]\\d{0,17})")) {
			return nodes.numberNode(Long.parseLong(text));
		}
		if (tag.equals(Tag.FLOAT) && text.matches("-?\\d{1,15}\\.\\d{1,15}")) {
			return nodes.numberNode(new BigDecimal(text));
		}
		if (tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP) || tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
			return nodes.stringNode(text);
		}
		throw new Unreadable(scalar.getStartMark().getLine() + 1, "tags such as " + tag + " are not read here");
	}

	/** The file is no dossier at all. */
	static final class Unreadable extends RuntimeException {

		private final int line;

		Unreadable(int line, String message) {
			super(message);
			this.line = line;
		}

		int line() {
			return this.line;
		}

	}

}
