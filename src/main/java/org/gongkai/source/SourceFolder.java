package org.gongkai.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gongkai.address.FileName;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;

/**
 * The folder a portal is made from, listed once. Only regular files are in it: a symbolic link, a
 * pipe or a device is a finding and is never opened, so nothing outside the folder can be
 * published.
 *
 * <p>What the machine does not let us read is kept, and reading goes on, so that {@link
 * #requireRead} can tell all of it at once.
 *
 * <p>Files are named by their path below the folder, with {@code /}, in Unicode form C.
 */
public final class SourceFolder {

  private static final String SEPARATOR = FileSystems.getDefault().getSeparator();

  private final Path root;
  private final Findings findings;
  private final NavigableMap<String, Long> sizes = new TreeMap<>();

  /** The paths of files whose names are not in form C on disk, by name. */
  private final Map<String, Path> others = new HashMap<>();

  /** What could not be read, by file or folder. */
  private final Map<String, Trouble> unread = new ConcurrentSkipListMap<>();

  private SourceFolder(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  /** Lists what lies below {@code root/part} for each part that exists. */
  public static SourceFolder list(Path root, Findings findings, String... parts) {
    SourceFolder folder = new SourceFolder(root, findings);
    for (String part : parts) {
      folder.walk(root.resolve(part));
    }
    folder.findCollisions();
    return folder;
  }

  public Path root() {
    return root;
  }

  /**
   * The files below a folder such as {@code content/agencies/}, by name, with their sizes in bytes.
   */
  public NavigableMap<String, Long> below(String prefix) {
    return Collections.unmodifiableNavigableMap(
        sizes.subMap(prefix, true, prefix + Character.MAX_VALUE, false));
  }

  public boolean has(String file) {
    return sizes.containsKey(file);
  }

  public Path path(String file) {
    return others.getOrDefault(file, root.resolve(file));
  }

  /**
   * The text of a file, or nothing where it cannot be read as text: the reason is then among the
   * findings.
   */
  public Optional<String> text(String file) {
    return SourceText.isSmall(file, sizes.getOrDefault(file, 0L), findings)
        ? bytes(file).flatMap(bytes -> SourceText.of(bytes, file, findings))
        : Optional.empty();
  }

  /** The file as it is; nothing where it cannot be read. */
  public Optional<byte[]> bytes(String file) {
    try {
      return Optional.of(Files.readAllBytes(path(file)));
    } catch (IOException e) {
      missed(file, e);
      return Optional.empty();
    }
  }

  /** Reads a file from its beginning. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  /** What a reader makes of a file; nothing where it cannot be read. */
  public <T> Optional<T> read(String file, Reading<T> reading) {
    try (InputStream in = open(file)) {
      return Optional.of(reading.of(in));
    } catch (IOException e) {
      missed(file, e);
      return Optional.empty();
    }
  }

  /**
   * Writes the file to {@code out} as it is.
   *
   * @throws UncheckedIOException of a {@link MachineFailure} where it cannot be read, or has not
   *     the size it was listed with; what is wrong with {@code out} stays what it is
   */
  public void copy(String file, OutputStream out) throws IOException {
    new SourceCopy(file, () -> open(file)).to(out, sizes.get(file));
  }

  /** Never what a link put in the file's place leads to. */
  InputStream open(String file) throws IOException {
    return Files.newInputStream(path(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** Keeps that the machine did not let us read a file or folder. */
  public void missed(String file, IOException why) {
    unread.put(file, Trouble.reading(file, why));
  }

  /** Keeps which files below a folder are not going to be readable, without opening them. */
  public void tryBelow(String prefix) {
    for (String file : below(prefix).keySet()) {
      Path path = path(file);
      if (!Files.isReadable(path)) {
        missed(
            file,
            Files.notExists(path, LinkOption.NOFOLLOW_LINKS)
                ? new NoSuchFileException(file)
                : new AccessDeniedException(file));
      }
    }
  }

  /**
   * Goes on only where nothing was missed so far.
   *
   * @throws MachineFailure with all that was, and with all that would be
   */
  public void requireRead() throws MachineFailure {
    if (!unread.isEmpty()) {
      tryBelow("");
      throw new MachineFailure(unread.values());
    }
  }

  private void walk(Path start) {
    if (Files.notExists(start, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isRegularFile(start, LinkOption.NOFOLLOW_LINKS)) {
      findings.add(
          Fault.NOT_A_FILE.at(
              Location.of(name(start)),
              Text.of("是文件，这里应是文件夹", "is a file where a folder is expected"),
              Text.of("请移走，或改为文件夹", "remove it, or make it a folder")));
      return;
    }
    try {
      Files.walkFileTree(start, new Lister(start));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the lister keeps what it meets and throws nothing
    }
  }

  private String name(Path path) {
    String given = root.relativize(path).toString();
    String name = SEPARATOR.equals("/") ? given : given.replace(SEPARATOR, "/");
    return isPlain(name) || Normalizer.isNormalized(name, Normalizer.Form.NFC)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Whether no other name can be taken for this one: small Latin letters, digits and signs. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c >= 0x7F || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }

  private void findCollisions() {
    if (sizes.keySet().stream().allMatch(SourceFolder::isPlain)) {
      return;
    }
    Map<String, String> seen = new HashMap<>(sizes.size() * 2);
    for (String name : sizes.keySet()) {
      String other =
          seen.putIfAbsent(
              Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), name);
      if (other != null) {
        findings.add(collision(name, other));
      }
    }
  }

  private static Finding collision(String name, String other) {
    return Fault.NAME_COLLISION.at(
        Location.of(name),
        Text.of(
            "与“" + other + "”只有大小写或字形不同，在许多系统上是同一个文件",
            "differs from '"
                + other
                + "' only in case or in the form of its letters; on many systems they are one file"),
        Text.of("请改名或删去其中一个", "rename or remove one of the two"));
  }

  /** Whether what has this name can be used; what is wrong with the name is told. */
  private boolean isUsable(Path path, String name) {
    Optional<Text> flaw = FileName.flaw(name);
    if (flaw.isEmpty()) {
      return true;
    }
    String place = name(path);
    root.resolve(place); // fails where the locale has no such letters: no fault of the name's
    findings.add(
        Fault.BAD_NAME.at(
            Location.of(place), flaw.get(), Text.of("请换一个名字", "choose another name")));
    return !FileName.isUnusable(name);
  }

  private final class Lister extends SimpleFileVisitor<Path> {

    private final Path start;
    private final boolean isPublished;

    Lister(Path start) {
      this.start = start;
      this.isPublished = DotFile.FOLDER.equals(start.getFileName().toString());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isRead(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) {
      if (isRead(path)) {
        missed(name(path), why);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException why) {
      if (why != null) {
        missed(name(folder), why);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isRead(Path path) {
      String name = path.getFileName().toString();
      if (path.equals(start)) {
        return true;
      }
      if (!name.startsWith(".")) {
        return isUsable(path, name);
      }
      boolean isOnTop = start.equals(path.getParent());
      if (isPublished && isOnTop && DotFile.isPublished(name)) {
        return true;
      }
      if (isPublished && !DotFile.isOfTools(name)) {
        findings.add(DotFile.notPublished(name(path)));
      } else if (!isPublished && DotFile.looksRead(name)) {
        findings.add(DotFile.notRead(name(path)));
      }
      return false;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isRead(file)) {
        return FileVisitResult.CONTINUE;
      }
      String name = name(file);
      if (attributes.isSymbolicLink()) {
        findings.add(
            Fault.LINK_IN_SOURCE.at(
                Location.of(name),
                Text.of(
                    "是符号链接；来源文件夹中不允许链接",
                    "is a symbolic link; links are not allowed among the sources"),
                Text.of("请放入文件本身", "put the file itself there")));
      } else if (!attributes.isRegularFile()) {
        findings.add(
            Fault.NOT_A_FILE.at(
                Location.of(name),
                Text.of("不是普通文件", "is not a regular file"),
                Text.of("请移走", "remove it")));
      } else {
        list(file, name, attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    private void list(Path file, String name, long size) {
      if (sizes.put(name, size) != null) {
        findings.add(collision(name, name));
      }
      if (!isPlain(name) && !file.equals(root.resolve(name))) {
        others.put(name, file);
      }
    }
  }
}
