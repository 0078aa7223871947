package org.hospitalgraph.mention;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.naming.HospitalName;

/** What two spellings of the same unknown name have in common. */
final class Identity {

	private Identity() {
	}

	static String of(String name) {
		HospitalName canonical = HospitalName.of(name);
		List<String> parts = new ArrayList<>();
		if (canonical.kind() != null) {
			parts.add(canonical.kind().token());
		}
		parts.addAll(canonical.words());
		return "~" + String.join(" ", parts);
	}

}
