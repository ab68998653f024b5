package org.gongkai.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The folder a site is built in. Files are written from several threads, each path once; a path is
 * given below the folder, with {@code /}. Closed without being published, or stopped with Ctrl-C,
 * it leaves no trace.
 */
public final class Stage implements AutoCloseable {

  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final int BUFFER = 1 << 13;
  private static final int MOST_TRIES = 50;

  private final Path folder;
  private final Way way;
  private final Aside aside;
  private final BuildLock lock;
  private final Inventory inventory;
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final Thread atExit = new Thread(this::close);
  private volatile boolean isOpen = true;

  Stage(Path folder, Way way, Aside aside, BuildLock lock) {
    this.folder = folder;
    this.way = way;
    this.aside = aside;
    this.lock = lock;
    this.inventory = new Inventory(folder);
  }

  void begin() throws IOException {
    try {
      Runtime.getRuntime().addShutdownHook(atExit);
    } catch (IllegalStateException e) {
      throw OutputRefused.stopped();
    }
    try {
      Publisher.makeFolder(folder);
    } catch (IOException e) {
      leave();
      throw e;
    }
  }

  public Path folder() {
    return folder;
  }

  public void write(String path, byte[] bytes) throws IOException {
    try (FileChannel channel = open(path)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
    inventory.finish(path, bytes.length);
  }

  /** Writes a file that need not fit into memory. */
  public void write(String path, ContentWriter content) throws IOException {
    try (FileChannel channel = open(path)) {
      Buffered out = new Buffered(channel);
      content.to(out);
      out.flush();
      inventory.finish(path, out.written());
    } catch (IOException e) {
      throw cannotWrite(path, e);
    }
  }

  /** Takes in what was put into {@link #folder} without this class. */
  public void adopt() throws IOException {
    inventory.adopt();
  }

  /**
   * Verifies that every file is there as it was written and nothing else, and puts the site in its
   * place. Until then the site that stood there is untouched, and this may fail; afterwards the new
   * one stands, and nothing fails any more.
   */
  public synchronized Published publish() throws IOException {
    write(Marker.NAME, Marker.SITE.bytes());
    inventory.verify();
    Published published = way.put(inventory);
    isOpen = false;
    leave();
    way.tidy();
    removeStage();
    release();
    return published;
  }

  @Override
  public synchronized void close() {
    if (isOpen) {
      isOpen = false;
      leave();
      removeStage();
      release();
    }
  }

  /** What failed may have been the reading of what was to be copied. */
  private OutputRefused cannotWrite(String path, IOException cause) {
    boolean isRead =
        cause instanceof FileSystemException failure
            && failure.getFile() != null
            && !Path.of(failure.getFile()).startsWith(folder);
    return isRead
        ? OutputRefused.cannotRead(((FileSystemException) cause).getFile(), folder, cause)
        : OutputRefused.cannotWrite(path, folder, cause);
  }

  private FileChannel open(String path) throws IOException {
    requireOpen();
    requirePlain(path);
    inventory.claim(path);
    makeFolder(path.lastIndexOf('/'), path);
    return FileChannel.open(folder.resolve(path), NEW);
  }

  private void requireOpen() {
    if (!isOpen) {
      throw new IllegalStateException("the stage is closed");
    }
  }

  private static void requirePlain(String path) {
    String framed = "/" + path + "/";
    if (framed.contains("//")
        || framed.contains("/./")
        || framed.contains("/../")
        || path.indexOf('\\') >= 0
        || path.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a path below the stage: " + path);
    }
  }

  private void makeFolder(int end, String path) throws IOException {
    String name = path.substring(0, Math.max(end, 0));
    if (name.isEmpty() || folders.contains(name)) {
      return;
    }
    makeFolder(name.lastIndexOf('/'), name);
    try {
      Files.createDirectory(folder.resolve(name));
    } catch (FileAlreadyExistsException e) {
      // Another thread was first; where it is a file, opening what lies below it fails.
    }
    folders.add(name);
  }

  /**
   * Threads that are still writing may put a file behind the remover's back: it then goes once
   * more.
   */
  private void removeStage() {
    for (int tries = 1; Tree.exists(folder); tries++) {
      try {
        Tree.remove(folder);
      } catch (IOException e) {
        if (tries == MOST_TRIES) {
          aside.tellLeft(folder, e);
          return;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(tries));
      }
    }
  }

  private void release() {
    try {
      lock.release();
    } catch (IOException e) {
      aside.tellLeft(lock.file(), e);
    }
  }

  private void leave() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending: this runs in the hook, or the hook comes next and finds nothing left
      // to do.
    }
  }

  /**
   * Stays open when its writer closes it, since how far the file got is still to be asked. What is
   * handed over in one piece, as most files are, is written as it is.
   */
  private static final class Buffered extends OutputStream {

    private final FileChannel channel;
    private byte[] waiting = {};
    private int size;
    private long written;

    Buffered(FileChannel channel) {
      this.channel = channel;
    }

    long written() {
      return written;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      if (size + count > BUFFER) {
        flush();
      }
      if (count >= BUFFER) {
        put(bytes, from, count);
        return;
      }
      if (waiting.length < size + count) {
        waiting = Arrays.copyOf(waiting, BUFFER);
      }
      System.arraycopy(bytes, from, waiting, size, count);
      size += count;
    }

    @Override
    public void flush() throws IOException {
      put(waiting, 0, size);
      size = 0;
    }

    @Override
    public void close() throws IOException {
      flush();
    }

    private void put(byte[] bytes, int from, int count) throws IOException {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, count);
      while (rest.hasRemaining()) {
        written += channel.write(rest);
      }
    }
  }
}
