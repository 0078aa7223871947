package org.hospitalgraph.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads a Parquet file with Parquet's own reader. */
final class Parquet {

	private Parquet() {
	}

	static List<Map<String, Object>> rows(byte[] bytes) throws IOException {
		Path file = Files.write(Files.createTempFile("table", ".parquet"), bytes);
		List<Map<String, Object>> rows = new ArrayList<>();
		try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file),
				ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
			MessageType schema = reader.getFooter().getFileMetaData().getSchema();
			for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
				RecordReader<Group> records = new ColumnIOFactory().getColumnIO(schema)
					.getRecordReader(pages, new GroupRecordConverter(schema));
				for (long i = 0; i < pages.getRowCount(); i++) {
					rows.add(row(records.read(), schema));
				}
			}
			return rows;
		}
		finally {
			Files.delete(file);
		}
	}

	private static Map<String, Object> row(Group group, MessageType schema) {
		Map<String, Object> row = new HashMap<>();
		for (Type type : schema.getFields()) {
			if (group.getFieldRepetitionCount(type.getName()) > 0) {
				row.put(type.getName(), value(group, type));
			}
		}
		return row;
	}

	private static Object value(Group group, Type type) {
		String name = type.getName();
		if (type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
			Group list = group.getGroup(name, 0);
			List<String> texts = new ArrayList<>();
			for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
				texts.add(list.getGroup(0, i).getString(0, 0));
			}
			return texts;
		}
		return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
			case BINARY -> group.getString(name, 0);
			case INT64 -> group.getLong(name, 0);
			case DOUBLE -> group.getDouble(name, 0);
			case BOOLEAN -> group.getBoolean(name, 0);
			default -> LocalDate.ofEpochDay(group.getInteger(name, 0));
		};
	}

}
