package org.gongkai.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.language.Text;

/**
 * Keeps a second build away from the same target. The system frees it when the process ends,
 * however it ends.
 */
final class BuildLock {

  /** Behind what is written, so that others may read who holds it where locks bind readers too. */
  private static final long LOCKED_BYTE = 1 << 20;

  /**
   * The locks this process holds. They are told from here, without opening the file: on many
   * systems a process that closes a file, however often it has it open, loses its locks on it.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static BuildLock take(Place place) throws IOException {
    if (!OURS.add(place.lock())) {
      throw held(place, self());
    }
    Optional<BuildLock> taken = Optional.empty();
    try {
      while (taken.isEmpty()) {
        taken = tryToTake(place);
      }
      return taken.get();
    } finally {
      if (taken.isEmpty()) {
        OURS.remove(place.lock());
      }
    }
  }

  /** Gives it back. The file goes first, while nobody else can hold it. */
  void release() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      OURS.remove(file);
    }
  }

  /** Nothing where the build before us removed the file between our opening and our locking it. */
  private static Optional<BuildLock> tryToTake(Place place) throws IOException {
    FileChannel channel = open(place);
    boolean kept = false;
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw held(place, holder(place.lock()));
      }
      channel.truncate(0);
      kept = isEmpty(place.lock());
      channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.US_ASCII)));
      return kept ? Optional.of(new BuildLock(place.lock(), channel)) : Optional.empty();
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  private static FileChannel open(Place place) throws IOException {
    try {
      return FileChannel.open(
          place.lock(),
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw OutputRefused.cannotWrite(place.beside(), e);
    }
  }

  private static boolean isEmpty(Path file) throws IOException {
    try {
      return Files.size(file) == 0;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static OutputRefused held(Place place, String process) {
    return OutputRefused.environment(
        Text.of(
            "另一个进程（" + process + "）正在生成 " + place.given(),
            "another process (" + process + ") is building " + place.given()),
        Text.of("请等它结束，或换一个输出文件夹", "wait for it to end, or choose another output folder"));
  }

  private static String self() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  /** The process that wrote the lock; a question mark while it has not yet. */
  private static String holder(Path file) throws IOException {
    try {
      String process = Files.readString(file, StandardCharsets.US_ASCII);
      return process.isEmpty() ? "?" : process;
    } catch (NoSuchFileException e) {
      return "?";
    }
  }
}
