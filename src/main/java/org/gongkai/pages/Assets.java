package org.gongkai.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gongkai.machine.MachineFailure;
import org.gongkai.source.SourceFolder;
import org.jbake.app.Asset;

/** The files of {@code assets/}, published as they are: logo, fonts, pictures. */
public final class Assets {

  static final String FOLDER = "assets";

  /**
   * Copies what the source folder lists below {@code assets/} into a private stage, each to the
   * same place below it. Links and hidden files are not listed.
   *
   * @throws MachineFailure if a file cannot be read
   * @throws IOException if a file could not be copied whole; the stage is then to be thrown away
   */
  public void copyTo(Path stage, SourceFolder source) throws IOException {
    Asset asset = new Asset(JBakeSettings.forAssets(source.root(), stage));
    for (String file : source.below(FOLDER + "/").keySet()) {
      requireThere(file, source);
      Path copy = stage.resolve(file.substring(FOLDER.length() + 1));
      if (source.path(file).equals(source.root().resolve(file))) {
        asset.copySingleFile(source.path(file).toFile());
        checkCopied(file, asset, copy);
      } else {
        copyRenamed(file, source, copy);
      }
    }
  }

  /** On the web a name is in form C, whatever form the system it was written on gives it. */
  private static void copyRenamed(String file, SourceFolder source, Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    try (OutputStream out = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW)) {
      source.copy(file, out);
    }
  }

  /** What JBake says of a file it cannot read is what it says of one it cannot write. */
  private static void requireThere(String file, SourceFolder source) throws MachineFailure {
    if (!Files.isRegularFile(source.path(file), LinkOption.NOFOLLOW_LINKS)) {
      source.missed(file, new NoSuchFileException(file));
    }
    source.read(file, InputStream::read);
    source.requireRead();
  }

  /** JBake keeps some errors in a list and only logs the others. */
  private static void checkCopied(String file, Asset asset, Path copy) throws IOException {
    if (!asset.getErrors().isEmpty() || !Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) {
      IOException failure = new IOException("cannot copy " + file + reason(asset));
      asset.getErrors().forEach(failure::addSuppressed);
      throw failure;
    }
  }

  /** What the system said, below what JBake says of it. */
  private static String reason(Asset asset) {
    Throwable cause = asset.getErrors().isEmpty() ? null : asset.getErrors().get(0);
    while (cause != null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
  }
}
