package org.hospitalgraph.register;

import java.io.IOException;
import java.util.List;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.UnreadableRegister;
import org.hospitalgraph.register.finess.ClassicFiness;
import org.hospitalgraph.register.finess.FinessPlus;
import org.hospitalgraph.register.finess.FinessTable;
import org.hospitalgraph.register.list.ImportOptions;
import org.hospitalgraph.register.list.ListColumns;
import org.hospitalgraph.register.list.MembershipList;
import org.hospitalgraph.register.sae.SaeDeclarations;
import org.hospitalgraph.register.sae.SaeEstablishments;
import org.hospitalgraph.register.sae.SaeGht;

/** Recognises a register by its content, whatever the name of the file. */
final class RegisterFormat {

	private RegisterFormat() {
	}

	static RegisterReader reader(RegisterFile file, ImportOptions options) throws IOException {
		if (file.size() == 0) {
			throw new UnreadableRegister(Message.of("import.empty", file.name()));
		}
		String head = file.head();
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
			throw new UnreadableRegister(Message.of("import.xls", file.name()));
		}
		if (!file.isWorkbook()) {
			if (ClassicFiness.recognises(head)) {
				return new ClassicFiness(file, options.date());
			}
			if (FinessPlus.isOfActivities(head)) {
				throw new UnreadableRegister(Message.of("import.activities", file.name()));
			}
			if (FinessPlus.recognises(head)) {
				return new FinessPlus(file);
			}
		}
		return table(file, options, RegisterTable.heads(file));
	}

	private static RegisterReader table(RegisterFile file, ImportOptions options, List<List<String>> heads) {
		for (List<String> columns : heads) {
			if (FinessTable.recognises(columns)) {
				return new FinessTable(file, columns, options.date());
			}
			if (SaeEstablishments.recognises(columns)) {
				return new SaeEstablishments(file, options.date());
			}
			if (SaeGht.recognises(columns)) {
				return new SaeGht(file, options.date());
			}
			if (SaeDeclarations.recognises(columns)) {
				return new SaeDeclarations(file, options.date());
			}
			if (ListColumns.of(columns, options.columns()).isList()) {
				return new MembershipList(file, options);
			}
			if (columns.contains("bor") && columns.contains("fi")) {
				throw UnreadableRegister.foreign(Message.of("import.sae.other", file.name()));
			}
		}
		throw ListColumns.unknown(file.name(), heads, Message.of("import.known"), options.columns());
	}

}
