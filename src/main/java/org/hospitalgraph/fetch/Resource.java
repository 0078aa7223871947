package org.hospitalgraph.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file of a data set.
 *
 * @param title the title that the publisher gives it
 * @param url its address
 * @param size in bytes; -1 if the publisher does not say
 * @param sha1 of its bytes; null if the publisher does not say
 * @param date the date of its content, from its title
 * @param modified when it was last changed
 */
record Resource(String title, URI url, long size, @Nullable String sha1, String date, String modified) {

	/** The resources in an answer of the API with matching titles or addresses. */
	static List<Resource> of(JsonNode answer, Pattern called) {
		List<Resource> resources = new ArrayList<>();
		for (JsonNode one : answer.path("resources")) {
			String title = one.path("title").asString("");
			String url = one.path("url").asString("");
			Matcher byTitle = called.matcher(title);
			Matcher byAddress = called.matcher(url);
			Matcher found = byTitle.find() ? byTitle : byAddress.find() ? byAddress : null;
			if (found != null && !url.isEmpty()) {
				boolean sha1 = "sha1".equalsIgnoreCase(one.path("checksum").path("type").asString(""));
				resources.add(new Resource(title.isEmpty() ? url : title, address(url), one.path("filesize").asLong(-1),
						sha1 ? one.path("checksum").path("value").asString("") : null,
						(found.groupCount() > 0 && found.group(1) != null) ? found.group(1) : "",
						one.path("last_modified").asString("")));
			}
		}
		return resources;
	}

	private static URI address(String url) {
		try {
			return URI.create(url.strip().replace(" ", "%20"));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFetched(Message.of("fetch.bad-url", url), ex);
		}
	}

	/** A name for the file on this machine. */
	String fileName() {
		return this.title.substring(this.title.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]+", "-");
	}

	/** Whether the same file is there already. */
	boolean isAt(Path file) throws IOException {
		return this.sha1 != null && Files.isRegularFile(file) && this.sha1.equalsIgnoreCase(Kept.of(file).get("sha1"))
				&& (this.size < 0 || Files.size(file) == this.size);
	}

}
