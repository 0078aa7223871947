package org.hospitalgraph.dossier.read;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Invisible;
import org.hospitalgraph.dossier.problem.Sentence;
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
 * A YAML file as a tree that remembers its lines. Only plain YAML is accepted: tags,
 * anchors, several documents, duplicate keys and invisible characters are problems,
 * because a dossier is data that anybody may send. Dates stay as they are written.
 */
final class YamlText {

	private static final int LONGEST_LINE = 20_000;

	private static final int MAX_CODE_POINTS = 20_000_000;

	private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL,
			Tag.TIMESTAMP);

	private final String file;

	private final JsonNode tree;

	private final Map<String, Integer> lines = new HashMap<>();

	private final List<DossierProblem> problems = new ArrayList<>();

	private YamlText(String file, Node root) {
		this.file = file;
		this.tree = convert(root, "");
	}

	/**
	 * Reads a file.
	 * @throws Unreadable if it is not YAML
	 */
	static YamlText read(String file, String text) throws Unreadable {
		refuseWhatIsNoText(file, text);
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setCodePointLimit(MAX_CODE_POINTS);
		options.setNestingDepthLimit(20);
		try {
			Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
			if (root == null) {
				throw new Unreadable(List.of(problem(file, 1, Sentence.EMPTY)));
			}
			return new YamlText(file, root);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new Unreadable(List.of(problem(file, line, Sentence.NO_YAML, String.valueOf(ex.getProblem()))));
		}
		catch (YAMLException ex) {
			throw new Unreadable(List.of(problem(file, 1, Sentence.NO_YAML, String.valueOf(ex.getMessage()))));
		}
	}

	/**
	 * Refuses control characters such as NUL and ESC, which YAML does not allow, and very
	 * long lines, which would take the parser minutes. Each such line is reported.
	 */
	private static void refuseWhatIsNoText(String file, String text) {
		List<DossierProblem> found = new ArrayList<>();
		int line = 0;
		for (String one : text.lines().toList()) {
			line++;
			if (one.length() > LONGEST_LINE) {
				found.add(problem(file, line, Sentence.LONG_LINE, Integer.toString(one.length()),
						Integer.toString(LONGEST_LINE)));
			}
			OptionalInt control = one.chars().filter(Invisible::isControl).findFirst();
			if (control.isPresent()) {
				found.add(problem(file, line, Sentence.CONTROL, Invisible.name(control.getAsInt())));
			}
		}
		if (!found.isEmpty()) {
			throw new Unreadable(found);
		}
	}

	private static DossierProblem problem(String file, int line, Sentence sentence, String... values) {
		return DossierProblem.error(file, line, "dossier", sentence, values);
	}

	/** What is not plain YAML; the tree holds it as if it were. */
	List<DossierProblem> problems() {
		return this.problems;
	}

	JsonNode tree() {
		return this.tree;
	}

	/**
	 * The line of a pointer; if there is nothing at the pointer, the line of what
	 * surrounds it.
	 */
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
		int line = node.getStartMark().getLine() + 1;
		this.lines.putIfAbsent(pointer, line);
		if (!PLAIN.contains(node.getTag())) {
			report(line, pointer, Sentence.TAG, node.getTag().getValue());
		}
		if (node.getAnchor() != null) {
			report(line, pointer, Sentence.ANCHOR, node.getAnchor());
		}
		return switch (node) {
			case MappingNode mapping -> object(mapping, pointer);
			case SequenceNode sequence -> array(sequence, pointer);
			case ScalarNode scalar -> value(scalar, pointer);
			default -> JsonNodeFactory.instance.nullNode();
		};
	}

	private ObjectNode object(MappingNode mapping, String pointer) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		for (NodeTuple tuple : mapping.getValue()) {
			int line = tuple.getKeyNode().getStartMark().getLine() + 1;
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				report(line, pointer, Sentence.FIELD_IS_NO_WORD);
				continue;
			}
			String place = pointer + "/" + key.getValue();
			if (object.has(key.getValue())) {
				report(line, place, Sentence.FIELD_TWICE, key.getValue());
				continue;
			}
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

	private JsonNode value(ScalarNode scalar, String pointer) {
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
		text.codePoints()
			.filter((character) -> Invisible.is(character) || Invisible.isControl(character))
			.findFirst()
			.ifPresent((character) -> report(scalar.getStartMark().getLine() + 1, pointer, Sentence.INVISIBLE,
					Invisible.name(character)));
		return nodes.stringNode(text);
	}

	private void report(int line, String pointer, Sentence sentence, String... values) {
		this.problems.add(DossierProblem.error(this.file, line, DossierSchema.field(pointer), sentence, values));
	}

	/** The file is not a dossier at all. */
	static final class Unreadable extends RuntimeException {

		private final transient List<DossierProblem> problems;

		Unreadable(List<DossierProblem> problems) {
			super(problems.toString());
			this.problems = List.copyOf(problems);
		}

		List<DossierProblem> problems() {
			return this.problems;
		}

	}

}
