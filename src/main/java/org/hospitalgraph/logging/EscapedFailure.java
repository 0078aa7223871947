package org.hospitalgraph.logging;

import java.util.Arrays;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** A stack trace in which each message is on one line. */
class EscapedFailure extends ExtendedWhitespaceThrowableProxyConverter {

	@Override
	protected String throwableProxyToString(IThrowableProxy failure) {
		return super.throwableProxyToString(new OneLine(failure));
	}

	private record OneLine(IThrowableProxy failure) implements IThrowableProxy {

		@Override
		public @Nullable String getOverridingMessage() {
			return escaped(this.failure.getOverridingMessage());
		}

		@Override
		public @Nullable String getMessage() {
			return escaped(this.failure.getMessage());
		}

		@Override
		public String getClassName() {
			return this.failure.getClassName();
		}

		@Override
		public StackTraceElementProxy[] getStackTraceElementProxyArray() {
			return this.failure.getStackTraceElementProxyArray();
		}

		@Override
		public int getCommonFrames() {
			return this.failure.getCommonFrames();
		}

		@Override
		public @Nullable IThrowableProxy getCause() {
			IThrowableProxy cause = this.failure.getCause();
			return (cause != null) ? new OneLine(cause) : null;
		}

		@Override
		public IThrowableProxy[] getSuppressed() {
			IThrowableProxy[] suppressed = this.failure.getSuppressed();
			return (suppressed != null) ? Arrays.stream(suppressed).map(OneLine::new).toArray(IThrowableProxy[]::new)
					: new IThrowableProxy[0];
		}

		@Override
		public boolean isCyclic() {
			return this.failure.isCyclic();
		}

		private static @Nullable String escaped(@Nullable String text) {
			return (text != null) ? Escaped.line(text) : null;
		}

	}

}
