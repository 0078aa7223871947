package org.hospitalgraph.web.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/**
 * Writes answers of one sort as files of some types, which are never read.
 *
 * @param <T> the sort of answer
 */
abstract class WrittenAnswer<T> implements HttpMessageConverter<T> {

	private final Class<T> sort;

	private final List<MediaType> types;

	WrittenAnswer(Class<T> sort, List<MediaType> types) {
		this.sort = sort;
		this.types = types;
	}

	@Override
	public final boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public final boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
		return this.sort.isAssignableFrom(type) && (mediaType == null
				|| this.types.stream().anyMatch((known) -> known.equalsTypeAndSubtype(mediaType)));
	}

	@Override
	public final List<MediaType> getSupportedMediaTypes() {
		return this.types;
	}

	@Override
	public final T read(Class<? extends T> type, HttpInputMessage message) {
		throw new UnsupportedOperationException("answers are only written");
	}

}
