package org.hospitalgraph.register.sae;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.register.code.LegalNames;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.SilentSink;
import org.hospitalgraph.register.entry.Structures;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;
import org.jspecify.annotations.Nullable;

/**
 * The identification file of the SAE (DREES): the sites that answered the survey of a
 * year.
 */
public final class SaeEstablishments implements RegisterReader {

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	private final Structures structures = new Structures();

	public SaeEstablishments(RegisterFile file, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
	}

	public static boolean recognises(Collection<String> columns) {
		return columns.contains("fi") && columns.contains("fi_ej") && columns.contains("rs") && columns.contains("cat");
	}

	@Override
	public Register register() throws IOException {
		return new Register("sae-etablissements", "Statistique annuelle des établissements : établissements", "DREES",
				SaeYear.of(this.file, this.date, SaeEstablishments::recognises), null);
	}

	@Override
	public void read(EntrySink intake) throws IOException {
		Repairs mending = new Repairs(intake);
		LegalNames legalNames = new LegalNames();
		RegisterTable.read(this.file, SaeEstablishments::recognises, SilentSink.INTAKE,
				(row) -> Repairs.finessIn(row.get("fi_ej"))
					.ifPresent((legal) -> legalNames.add(legal, row.get("fi"), row.get("rs"), row.get("cat"))));
		PartialDate year = SaeYear.of(this.file, this.date, SaeEstablishments::recognises);
		RegisterTable.read(this.file, SaeEstablishments::recognises, intake, (row) -> {
			Optional<String> finess = mending.finess(row.get("fi"));
			Optional<String> legal = mending.finess(row.get("fi_ej"));
			if (finess.isEmpty() || legal.isEmpty()) {
				intake.reject(row.line(), row.original(), finess.isEmpty() ? Message.of("import.reason.finess-of", "fi")
						: Message.of("import.reason.legal-of", "fi_ej"));
				return;
			}
			if (row.get("rs").isEmpty()) {
				intake.reject(row.line(), row.original(), Message.of("import.reason.name-of", "rs"));
				return;
			}
			intake.accept(this.structures.site(
					new Structures.Fact(row.line(), finess.get(), row.get("rs"), row.get("rscom"), null,
							mending.digits(row.get("sir"), 14, "SIRET"), mending.commune(row.get("cominsee")),
							mending.departement(row.get("dep")), "", row.get("nomcom"), null, null, null, year, null),
					row.get("cat"), legal.get(), legalNames.of(legal.get()), "1".equals(row.get("stjr"))));
		});
	}

}
