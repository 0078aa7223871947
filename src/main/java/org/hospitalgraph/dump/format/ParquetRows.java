package org.hospitalgraph.dump.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Apache Parquet, in row groups of some megabytes. Not compressed, because the archive
 * is, and because the codecs need more of Hadoop than this project includes.
 */
final class ParquetRows implements RowWriter {

	private static final long GROUP = 8L << 20;

	private static final int PAGE = 256 << 10;

	private final ParquetWriter<Map<String, Object>> writer;

	private final OutputStream out;

	ParquetRows(DumpTable table, OutputStream out) throws IOException {
		this.out = out;
		this.writer = new Builder(table, new Streamed(out)).withConf(new PlainParquetConfiguration())
			.withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
			.withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
			.withRowGroupSize(GROUP)
			.withPageSize(PAGE)
			.build();
	}

	@Override
	public void write(Map<String, Object> row) throws IOException {
		this.writer.write(row);
	}

	@Override
	public void end() throws IOException {
		this.writer.close();
		this.out.flush();
	}

	static MessageType schema(DumpTable table) {
		Types.MessageTypeBuilder message = Types.buildMessage();
		table.fields().forEach((field) -> message.addField(type(field)));
		return message.named(table.name());
	}

	private static Type type(Field field) {
		return switch (field.kind()) {
			case TEXT ->
				Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(field.name());
			case TEXTS -> Types.optionalList()
				.requiredElement(PrimitiveTypeName.BINARY)
				.as(LogicalTypeAnnotation.stringType())
				.named(field.name());
			case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(field.name());
			case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(field.name());
			case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(field.name());
			case DATE ->
				Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(field.name());
		};
	}

	private static final class Builder extends ParquetWriter.Builder<Map<String, Object>, Builder> {

		private final DumpTable table;

		Builder(DumpTable table, OutputFile file) {
			super(file);
			this.table = table;
		}

		@Override
		protected Builder self() {
			return this;
		}

		@Override
		protected WriteSupport<Map<String, Object>> getWriteSupport(ParquetConfiguration configuration) {
			return new Support(this.table);
		}

		@Override
		protected WriteSupport<Map<String, Object>> getWriteSupport(org.apache.hadoop.conf.Configuration hadoop) {
			return new Support(this.table);
		}

	}

	private static final class Support extends WriteSupport<Map<String, Object>> {

		private final DumpTable table;

		@SuppressWarnings("NullAway.Init")
		private RecordConsumer consumer;

		Support(DumpTable table) {
			this.table = table;
		}

		@Override
		public WriteContext init(ParquetConfiguration configuration) {
			return new WriteContext(schema(this.table), Map.of());
		}

		@Override
		public WriteContext init(org.apache.hadoop.conf.Configuration hadoop) {
			return new WriteContext(schema(this.table), Map.of());
		}

		@Override
		public void prepareForWrite(RecordConsumer consumer) {
			this.consumer = consumer;
		}

		@Override
		public void write(Map<String, Object> row) {
			this.consumer.startMessage();
			int index = 0;
			for (Field field : this.table.fields()) {
				Object value = field.of(row.get(field.name()));
				if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
					this.consumer.startField(field.name(), index);
					add(value);
					this.consumer.endField(field.name(), index);
				}
				index++;
			}
			this.consumer.endMessage();
		}

		private void add(Object value) {
			switch (value) {
				case Long number -> this.consumer.addLong(number);
				case Double number -> this.consumer.addDouble(number);
				case Boolean flag -> this.consumer.addBoolean(flag);
				case LocalDate date -> this.consumer.addInteger((int) date.toEpochDay());
				case Collection<?> several -> list(several);
				default -> this.consumer.addBinary(Binary.fromString(value.toString()));
			}
		}

		private void list(Collection<?> several) {
			this.consumer.startGroup();
			this.consumer.startField("list", 0);
			for (Object one : several) {
				this.consumer.startGroup();
				this.consumer.startField("element", 0);
				add(one);
				this.consumer.endField("element", 0);
				this.consumer.endGroup();
			}
			this.consumer.endField("list", 0);
			this.consumer.endGroup();
		}

	}

	/** A stream as Parquet's output file: Parquet only needs to know its position. */
	private record Streamed(OutputStream out) implements OutputFile {

		@Override
		public PositionOutputStream create(long blockSize) {
			return new Counted(this.out);
		}

		@Override
		public PositionOutputStream createOrOverwrite(long blockSize) {
			return create(blockSize);
		}

		@Override
		public boolean supportsBlockSize() {
			return false;
		}

		@Override
		public long defaultBlockSize() {
			return 0;
		}

	}

	private static final class Counted extends PositionOutputStream {

		private final OutputStream out;

		private long position;

		Counted(OutputStream out) {
			this.out = out;
		}

		@Override
		public long getPos() {
			return this.position;
		}

		@Override
		public void write(int one) throws IOException {
			this.out.write(one);
			this.position++;
		}

		@Override
		public void write(byte[] some, int from, int length) throws IOException {
			this.out.write(some, from, length);
			this.position += length;
		}

		/** Not closed, because the archive continues. */
		@Override
		public void close() {
		}

	}

}
