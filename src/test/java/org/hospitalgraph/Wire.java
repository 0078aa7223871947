package org.hospitalgraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between service and database: forwards TCP, until it is told to cut, lose
 * or refuse connections.
 */
final class Wire implements AutoCloseable {

	private final ServerSocket listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile int target;

	private volatile boolean refusing;

	private volatile boolean swallowing;

	/** How many bytes of answers may still pass before everything is cut. */
	private long passing = Long.MAX_VALUE;

	Wire(int target) throws IOException {
		this.target = target;
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.listening.getLocalPort();
	}

	/** Forwards to another port from now on. */
	void lead(int to) {
		this.target = to;
	}

	/** Cuts the present connections; new ones work as before. */
	void cut() {
		this.open.forEach(Wire::reset);
		this.open.clear();
	}

	/** Lets this many bytes of answers through, and then cuts. */
	synchronized void cutAfter(long bytes) {
		this.passing = bytes;
	}

	/** Whether new connections are reset. */
	void refuse(boolean refuse) {
		this.refusing = refuse;
	}

	/** Whether all data is lost, while connections seem to be open. */
	void swallow(boolean swallow) {
		this.swallowing = swallow;
	}

	@Override
	public void close() throws IOException {
		this.listening.close();
		cut();
	}

	private void accept() {
		while (!this.listening.isClosed()) {
			try {
				Socket client = this.listening.accept();
				if (this.refusing) {
					reset(client);
					continue;
				}
				connect(client);
			}
			catch (IOException ex) {
				// the test is over
			}
		}
	}

	private void connect(Socket client) {
		try {
			Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.open.add(client);
			this.open.add(server);
			Thread.ofVirtual().start(() -> forward(client, server, false));
			Thread.ofVirtual().start(() -> forward(server, client, true));
		}
		catch (IOException ex) {
			reset(client);
		}
	}

	private void forward(Socket from, Socket to, boolean answers) {
		byte[] buffer = new byte[8192];
		try (from; to) {
			InputStream input = from.getInputStream();
			OutputStream output = to.getOutputStream();
			for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
				if (this.swallowing) {
					continue;
				}
				int passing = answers ? passing(read) : read;
				output.write(buffer, 0, passing);
				if (passing < read) {
					cut();
					return;
				}
			}
		}
		catch (IOException ex) {
			// cut by either side
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	/** How many of these bytes still pass; if not all, they are the last ones. */
	private synchronized int passing(int read) {
		int allowed = (int) Math.min(read, this.passing);
		this.passing = (allowed < read) ? Long.MAX_VALUE : this.passing - ((this.passing != Long.MAX_VALUE) ? read : 0);
		return allowed;
	}

	/** Closes with a reset. */
	private static void reset(Socket socket) {
		try (socket) {
			socket.setSoLinger(true, 0);
		}
		catch (IOException ex) {
			// it has been closed already
		}
	}

}
