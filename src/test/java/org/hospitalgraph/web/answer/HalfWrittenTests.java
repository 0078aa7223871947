package org.hospitalgraph.web.answer;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** If an answer fails halfway, its connection is closed. */
class HalfWrittenTests {

	private final HalfWritten resolver = new HalfWritten();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/dump");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@BeforeEach
	void send() {
		this.response.setCommitted(true);
	}

	@Test
	void letsTheFailureOutSoThatTheConnectionIsClosed() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.resolver.resolveException(this.request, this.response, null,
					new IllegalStateException("in the middle")))
			.withMessage("an answer was broken off");
	}

	@Test
	void tellsAsAProblemWhatFailsBeforeAnythingWasSent() {
		this.response.setCommitted(false);
		assertThat(
				this.resolver.resolveException(this.request, this.response, null, new IllegalStateException("early")))
			.isNull();
	}

	@Test
	void writesNoPageBehindTheHalf() {
		this.request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("in the middle"));
		assertThat(
				this.resolver.resolveException(this.request, this.response, null, new IllegalStateException("again")))
			.isNotNull();
	}

}
