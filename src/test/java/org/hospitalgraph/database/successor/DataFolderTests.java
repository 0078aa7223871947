package org.hospitalgraph.database.successor;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of a successor take the place of others, whenever this is interrupted. */
class DataFolderTests {

	@TempDir
	Path home;

	private DataFolder folder;

	@BeforeEach
	void aGraphAndItsSuccessor() throws IOException {
		this.folder = new DataFolder(this.home);
		write("data/databases/neo4j/nodes", "old");
		write("data/databases/neo4j/database_lock", "");
		write("data/databases/system/users", "users");
		write("data/databases/store_lock", "");
		write("data/transactions/neo4j/log", "old");
		write("data/transactions/system/log", "users");
		write("neo4j-password", "password");
		this.folder.copy();
		write("next/data/databases/neo4j/nodes", "new");
		write("next/data/transactions/neo4j/log", "new");
		write("next/neo4j-password", "another");
	}

	@Test
	void copiesEverythingButLocks() {
		assertThat(this.home.resolve("next/data/databases/system/users")).hasContent("users");
		assertThat(this.home.resolve("next/data/databases/store_lock")).doesNotExist();
		assertThat(this.home.resolve("next/data/databases/neo4j/database_lock")).doesNotExist();
	}

	@Test
	void replacesTheGraphAndKeepsItsUsers() throws IOException {
		this.folder.replace();
		assertReplaced();
	}

	/** As if it had been killed after so many of its moves. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void goesOnAtTheNextStart(int moves) throws IOException {
		write("next/ready", "");
		String[][] all = { { "data/databases/neo4j", "next/old/data/databases" },
				{ "next/data/databases/neo4j", "data/databases/neo4j" },
				{ "data/transactions/neo4j", "next/old/data/transactions" },
				{ "next/data/transactions/neo4j", "data/transactions/neo4j" } };
		for (int i = 0; i < moves; i++) {
			Path target = this.home.resolve(all[i][1]);
			Files.createDirectories(target.getParent());
			Files.move(this.home.resolve(all[i][0]), target);
		}
		this.folder.tidy();
		assertReplaced();
	}

	@Test
	void givesANewFolderTheWholeDatabase() throws IOException {
		Path empty = Files.createDirectory(this.home.resolve("empty"));
		DataFolder fresh = new DataFolder(empty);
		fresh.copy();
		write("empty/next/data/databases/neo4j/nodes", "new");
		write("empty/next/data/databases/system/users", "its own");
		write("empty/next/neo4j-password", "its own");
		fresh.replace();
		assertThat(empty.resolve("data/databases/neo4j/nodes")).hasContent("new");
		assertThat(empty.resolve("data/databases/system/users")).hasContent("its own");
		assertThat(empty.resolve("neo4j-password")).hasContent("its own");
		assertThat(empty.resolve("next")).doesNotExist();
	}

	@Test
	void removesWhatAKilledImportHasLeftButNotWhatAnotherIsWriting() throws IOException {
		FileLock lock = this.folder.lock().orElseThrow();
		assertThat(this.folder.lock()).isEmpty();
		this.folder.tidy();
		assertThat(this.home.resolve("next")).exists();
		lock.channel().close();
		this.folder.tidy();
		assertThat(this.home.resolve("next")).doesNotExist();
		assertThat(this.home.resolve("data/databases/neo4j/nodes")).hasContent("old");
	}

	private void assertReplaced() {
		assertThat(this.home.resolve("data/databases/neo4j/nodes")).hasContent("new");
		assertThat(this.home.resolve("data/transactions/neo4j/log")).hasContent("new");
		assertThat(this.home.resolve("data/databases/system/users")).hasContent("users");
		assertThat(this.home.resolve("neo4j-password")).hasContent("password");
		assertThat(this.home.resolve("next")).doesNotExist();
	}

	private void write(String name, String content) throws IOException {
		Path file = this.home.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

}
