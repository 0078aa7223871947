package org.hospitalgraph.register;

import java.util.List;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Ranking;

/** For a first look at a file, whose findings are told by the second. */
enum Unheard implements Intake {

	/** Takes nothing in. */
	INTAKE;

	@Override
	public void accept(Entry entry) {
		// told when the file is read for good
	}

	@Override
	public void reject(long line, String original, String reason) {
		// told when the file is read for good
	}

	@Override
	public void mended(String what) {
		// told when the file is read for good
	}

	@Override
	public void noted(String what) {
		// told when the file is read for good
	}

	@Override
	public boolean knows(Key key) {
		return false;
	}

	@Override
	public boolean isNamed(Key key) {
		return false;
	}

	@Override
	public Key legalEntity(Key establishment) {
		return establishment;
	}

	@Override
	public Ranking meaning(Label label, String name) {
		return new Ranking(List.of());
	}

}
