package org.hospitalgraph.register.entry;

import java.util.List;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.naming.match.Ranking;

/** Ignores everything, for a first look at a file before it is read. */
public enum SilentSink implements EntrySink {

	/** The only instance. */
	INTAKE;

	@Override
	public void accept(Entry entry) {
		// reported when the file is read
	}

	@Override
	public void reject(long line, String original, Message reason) {
		// reported when the file is read
	}

	@Override
	public void mended(Message what) {
		// reported when the file is read
	}

	@Override
	public void noted(Message what) {
		// reported when the file is read
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
	public RegisterKey key(String id) {
		return new RegisterKey(RegisterKey.Kind.ID, id);
	}

	@Override
	public Ranking meaning(Label label, String name) {
		return new Ranking(List.of());
	}

}
