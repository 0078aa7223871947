package org.hospitalgraph.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What can be seen of a folder without reading its files: their names, sizes and times of
 * change. It is looked at again and again, because the operating system does not report
 * changes in folders on a network.
 *
 * @param files what is seen of each file, by its name; empty if the folder is gone
 */
public record Glance(Map<String, String> files) {

	public static final Glance NOTHING = new Glance(Map.of());

	public static Glance of(Path folder) {
		Map<String, String> seen = new TreeMap<>();
		try (Stream<Path> paths = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
			List<Path> all = paths.toList();
			for (Path path : all) {
				String name = String.valueOf(path.getFileName());
				if (!name.startsWith(".")) {
					seen.put(name, seen(path));
				}
			}
			return new Glance(seen);
		}
		catch (IOException ex) {
			return NOTHING;
		}
	}

	private static String seen(Path path) {
		try {
			BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
			return file.size() + " " + file.lastModifiedTime() + " " + file.fileKey();
		}
		catch (IOException ex) {
			return "unreadable";
		}
	}

}
