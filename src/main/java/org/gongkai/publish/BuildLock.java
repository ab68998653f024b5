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
import java.util.concurrent.ThreadLocalRandom;
import org.gongkai.language.Text;

/**
 * Keeps a second build away from the same target. The system frees it when the process ends,
 * however it ends.
 *
 * <p>The file is removed by whoever holds it. Another process may have opened it just before and
 * lock it just after, when it has no name any more and a third has made a new one: so a lock counts
 * only when the file of that name holds the words this process wrote.
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

  /** The same file, opened a second time. It is closed with the lock, and not before. */
  private final FileChannel seen;

  private BuildLock(Path file, FileChannel channel, FileChannel seen) {
    this.file = file;
    this.channel = channel;
    this.seen = seen;
  }

  /**
   * @param given the folder that is built, as the user named it
   */
  static BuildLock take(Path file, Path given) throws IOException {
    if (!OURS.add(file)) {
      throw held(given, process());
    }
    Optional<BuildLock> taken = Optional.empty();
    try {
      while (taken.isEmpty()) {
        taken = tryToTake(file, given);
      }
      return taken.get();
    } finally {
      if (taken.isEmpty()) {
        OURS.remove(file);
      }
    }
  }

  /** Gives it back. The file goes first, while nobody else can hold it. */
  void release() throws IOException {
    try (channel;
        seen) {
      Files.deleteIfExists(file);
    } finally {
      OURS.remove(file);
    }
  }

  Path file() {
    return file;
  }

  /** Nothing where the file lost its name between our opening and our locking it. */
  private static Optional<BuildLock> tryToTake(Path file, Path given) throws IOException {
    FileChannel channel = open(file, given);
    Optional<FileChannel> seen = Optional.empty();
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw held(given, holder(file));
      }
      byte[] words = words();
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(words));
      seen = holding(file, words);
      return seen.map(same -> new BuildLock(file, channel, same));
    } finally {
      if (seen.isEmpty()) {
        channel.close();
      }
    }
  }

  private static FileChannel open(Path file, Path given) throws IOException {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      Path folder = file.getParent();
      throw Tree.exists(file)
          ? cannotOpen(file, Obstacle.of(e, folder), e)
          : OutputRefused.cannotWrite(folder.toString(), folder, e);
    }
  }

  /** One that another user left, for instance. */
  private static OutputRefused cannotOpen(Path file, Obstacle obstacle, IOException cause) {
    Text remedy = Text.of("如果没有别的生成在进行，请删去这个文件", "if no other build is running, remove this file");
    return OutputRefused.failed(
        Text.of("无法写入锁文件 " + file, "cannot write the lock " + file),
        new Obstacle(obstacle.reason(), remedy),
        cause);
  }

  /** The file of that name where it holds these words, opened. */
  private static Optional<FileChannel> holding(Path file, byte[] words) throws IOException {
    FileChannel seen;
    try {
      seen = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    ByteBuffer there = ByteBuffer.allocate(words.length + 1);
    while (seen.read(there) > 0) {
      // It is shorter than the buffer, or not ours.
    }
    if (there.flip().equals(ByteBuffer.wrap(words))) {
      return Optional.of(seen);
    }
    seen.close(); // another file: what this process has locked is not this one
    return Optional.empty();
  }

  private static OutputRefused held(Path given, String process) {
    return OutputRefused.environment(
        Text.of(
            "另一个进程（" + process + "）正在生成 " + given,
            "another process (" + process + ") is building " + given),
        Text.of("请等它结束，或换一个输出文件夹", "wait for it to end, or choose another output folder"));
  }

  private static String process() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  /** The process, and a number nobody else writes: numbers of processes repeat in containers. */
  private static byte[] words() {
    String number = Long.toHexString(ThreadLocalRandom.current().nextLong());
    return (process() + " " + number).getBytes(StandardCharsets.US_ASCII);
  }

  /** The process that wrote the lock; a question mark while it has not yet. */
  private static String holder(Path file) throws IOException {
    try {
      String process = Files.readString(file, StandardCharsets.US_ASCII).split(" ")[0];
      return process.isEmpty() ? "?" : process;
    } catch (NoSuchFileException e) {
      return "?";
    }
  }
}
