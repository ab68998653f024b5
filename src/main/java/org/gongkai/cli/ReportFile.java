package org.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;
import java.util.Set;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;

/**
 * A file beside the printed text: findings for a program, or what an import made. It is there whole
 * or not at all: written beside its place, then put there, with the permissions of the file that
 * was there or else those of any new file. A device or a pipe is written into.
 *
 * @param name as given with the command
 */
record ReportFile(Path file, String name) {

  private static final Set<String> OUT = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");
  private static final Set<String> ERR = Set.of("/dev/stderr", "/dev/fd/2", "/proc/self/fd/2");

  /** Where names stand for what a process has open, whatever that is. */
  private static final List<Path> DEVICES = List.of(Path.of("/dev"), Path.of("/proc"));

  private static final OpenOption[] AS_IT_IS = {
    StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
  };

  private static final Passing PART = new Passing(".gongkai-", ".part");

  void write(String words, Terminal terminal) throws MachineFailure {
    if (OUT.contains(file.toString())) {
      // Opened once more, it would be written from its beginning, and the text over it.
      print(words, terminal.out());
    } else if (ERR.contains(file.toString())) {
      print(words, terminal.err());
    } else {
      write(words.getBytes(StandardCharsets.UTF_8));
    }
  }

  void write(byte[] bytes) throws MachineFailure {
    try {
      place(bytes);
    } catch (Irreplaceable e) {
      throw new MachineFailure(List.of(Trouble.writing(name, e.getCause())));
    } catch (IOException e) {
      throw new MachineFailure(List.of(Trouble.writing(name, e)));
    }
  }

  private static void print(String words, PrintStream stream) {
    stream.print(words);
    stream.flush();
  }

  private void place(byte[] bytes) throws IOException {
    boolean isThere = Files.exists(file);
    if (isThere && (!Files.isRegularFile(file) || DEVICES.stream().anyMatch(file::startsWith))) {
      into(file, bytes, AS_IT_IS);
    } else if (!isThere && Files.isSymbolicLink(file)) {
      into(file, bytes);
    } else if (isThere) {
      replace(file.toRealPath(), bytes);
    } else {
      put(file, bytes);
    }
  }

  /** What someone protected stays; what cannot be replaced, being mounted, is written into. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    try {
      put(file, bytes);
    } catch (Irreplaceable e) {
      into(file, bytes, AS_IT_IS);
    }
  }

  /** The folder takes no new file, or the file cannot be moved away. */
  private static final class Irreplaceable extends FileSystemException {
    private static final long serialVersionUID = 1L;

    Irreplaceable(FileSystemException cause) {
      super(cause.getFile(), cause.getOtherFile(), cause.getReason());
      initCause(cause);
    }
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    PART.sweep(folder);
    Path beside = PART.in(folder);
    Files.deleteIfExists(beside);
    try {
      try (OutputStream out = open(beside)) {
        out.write(bytes);
      }
      likeBefore(file, beside);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static OutputStream open(Path beside) throws IOException {
    try {
      return Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw new Irreplaceable(e);
    }
  }

  private static void move(Path beside, Path file) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      throw new Irreplaceable(e);
    }
  }

  /**
   * @param options as the system knows them; none makes the file
   */
  private static void into(Path file, byte[] bytes, OpenOption... options) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, options)) {
      out.write(bytes);
    }
  }

  /** Permissions as the file had them, and its owner and group where that is ours to say. */
  private static void likeBefore(Path file, Path beside) throws IOException {
    PosixFileAttributeView now = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (now == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    PosixFileAttributes before = Files.readAttributes(file, PosixFileAttributes.class);
    try {
      now.setOwner(before.owner());
      now.setGroup(before.group());
    } catch (IOException e) {
      // Only root gives files away; who could write the file has it now.
    }
    now.setPermissions(before.permissions());
  }
}
