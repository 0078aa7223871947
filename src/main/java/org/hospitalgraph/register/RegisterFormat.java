package org.hospitalgraph.register;

import java.io.IOException;
import java.util.List;

import org.hospitalgraph.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Knows a register by its content, whatever the file is called. */
final class RegisterFormat {

	private RegisterFormat() {
	}

	static RegisterReader reader(RegisterFile file, @Nullable PartialDate date) throws IOException {
		if (file.isWorkbook()) {
			return new MembershipList(file, date);
		}
		String head = file.head();
		String first = head.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		String bare = first.startsWith("ï»¿") ? first.substring(3) : first;
		if (ClassicFiness.recognises(bare)) {
			return new ClassicFiness(file, date);
		}
		if (FinessPlus.recognises(head)) {
			return new FinessPlus(file);
		}
		List<String> columns = Table.columns(first);
		if (SaeEstablishments.recognises(columns)) {
			return new SaeEstablishments(file, date);
		}
		if (SaeGht.recognises(columns)) {
			return new SaeGht(file);
		}
		if (SaeDeclarations.recognises(columns)) {
			return new SaeDeclarations(file, date);
		}
		if (MembershipList.recognises(columns)) {
			return new MembershipList(file, date);
		}
		throw new UnreadableRegister(file.name() + " is none of the files that can be imported: FINESS (cs1100501,"
				+ " cs1100502, cs1100507), FINESS+ structures (JSON), SAE (ID, list of GHT, declared GHT), or a list with"
				+ " the columns finess or name, groupement, role, since, until, source. See docs/registers.md.");
	}

}
