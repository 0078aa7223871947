package org.hospitalgraph.export.drawing;

/**
 * How a node looks.
 *
 * @param colour {@code #rrggbb}
 * @param shape its outline
 */
public record Style(String colour, Shape shape) {

	public int red() {
		return channel(1);
	}

	public int green() {
		return channel(3);
	}

	public int blue() {
		return channel(5);
	}

	private int channel(int start) {
		return Integer.parseInt(this.colour, start, start + 2, 16);
	}

}
