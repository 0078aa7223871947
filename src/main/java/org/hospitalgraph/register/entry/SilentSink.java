package org.hospitalgraph.register.entry;

import java.util.List;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.naming.match.Ranking;

/** For a first look at a file, whose findings are told by the second. */
public enum SilentSink implements EntrySink {

	/** Takes nothing in. */
	INTAKE;

	@Override
	public void accept(Entry entry) {
		// told when the file is read for good
	}

	@Override
	public void reject(long line, String original, Message reason) {
		// told when the file is read for good
	}

	@Override
	public void mended(Message what) {
		// told when the file is read for good
	}

	@Override
	public void noted(Message what) {
		// told when the file is read for good
	}

	@Override
	public boolean knows(RegisterKey key) {
		return false;
	}

	@Override
	public boolean isNamed(RegisterKey key) {
		return false;
	}

	@Override
	public RegisterKey legalEntity(RegisterKey establishment) {
		return establishment;
	}

	@Override
	public Ranking meaning(Label label, String name) {
		return new Ranking(List.of());
	}

}
