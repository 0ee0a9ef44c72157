package nabla.browser.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Stands between a browser and the book, and can hold the answers back for as long as a test likes. */
final class SlowServer implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition quick = lock.newCondition();
    private final ServerSocket door;
    private boolean isSlow;

    SlowServer(int port) throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(() -> welcome(port));
    }

    int port() {
        return door.getLocalPort();
    }

    void setSlow(boolean slow) {
        lock.lock();
        isSlow = slow;
        quick.signalAll();
        lock.unlock();
    }

    private void welcome(int port) {
        try {
            while (true) {
                Socket browser = door.accept();
                Socket server = new Socket(door.getInetAddress(), port);
                threads.execute(() -> pass(browser, server, false));
                threads.execute(() -> pass(server, browser, true));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private void pass(Socket from, Socket to, boolean isAnswer) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                if (isAnswer) {
                    awaitQuick();
                }
                out.write(some, 0, count);
            }
        } catch (IOException | InterruptedException gone) {
            // then there is nobody to pass anything to
        }
    }

    private void awaitQuick() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (isSlow) {
                quick.await();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
