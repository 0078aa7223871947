package org.hospitalgraph.register;

import java.io.IOException;
import java.util.Collection;

import org.hospitalgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

final class MembershipList implements RegisterReader {

	MembershipList(RegisterFile file, @Nullable PartialDate date) {
	}

	static boolean recognises(Collection<String> columns) {
		return columns.contains("groupement");
	}

	@Override
	public Register register() throws IOException {
		throw new UnreadableRegister("lists come later");
	}

	@Override
	public void read(Intake intake) throws IOException {
	}

}
