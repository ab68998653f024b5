package org.gongkai.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.gongkai.language.Text;

/** Keeps a second build away from the same target. The system frees it when the process ends, however it ends. */
final class BuildLock {

  /** Behind what is written, so that others may read who holds it where locks bind readers too. */
  private static final long LOCKED_BYTE = 1 << 20;

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static BuildLock take(Place place) throws IOException {
    Optional<BuildLock> taken = Optional.empty();
    while (taken.isEmpty()) {
      taken = tryToTake(place);
    }
    return taken.get();
  }

  /** Gives it back. The file goes first, while nobody else can hold it. */
  void release() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }

  /** Nothing where the file was removed by the build before us between our opening and our locking it. */
  private static Optional<BuildLock> tryToTake(Place place) throws IOException {
    FileChannel channel = open(place);
    boolean kept = false;
    try {
      if (!lock(channel)) {
        throw held(place);
      }
      String self = ProcessHandle.current().pid() + " " + System.nanoTime() + "\n";
      channel.truncate(0).write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)));
      kept = content(place.lock()).equals(self);
      return kept ? Optional.of(new BuildLock(place.lock(), channel)) : Optional.empty();
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  private static FileChannel open(Place place) throws IOException {
    try {
      return FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw OutputRefused.cannotWrite(place.beside(), e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static OutputRefused held(Place place) throws IOException {
    String process = content(place.lock()).split(" ")[0];
    return OutputRefused.environment(
        Text.of("进程 " + process + " 正在生成 " + place.given(), "process " + process + " is building " + place.given()),
        Text.of("请等它结束，或换一个输出文件夹", "wait for it to end, or choose another output folder"));
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
