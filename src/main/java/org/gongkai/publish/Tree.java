package org.gongkai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** A folder with all that is in it. Links are never followed: a link is a file of its own. */
final class Tree {

  private Tree() {}

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  /** Removes it if it is there; of a link, the link itself. */
  static void remove(Path root) throws IOException {
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      walk(root, new Remover());
    } else {
      Files.deleteIfExists(root);
    }
  }

  /** What is done with what is met on a walk; called from several threads. */
  interface Visitor {
    void file(Path file, BasicFileAttributes attributes) throws IOException;

    /** After all that is in the folder. */
    default void folder(Path folder) throws IOException {}
  }

  static void walk(Path root, Visitor visitor) throws IOException {
    try {
      ForkJoinPool.commonPool().invoke(new Walk(root, visitor));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Remover implements Visitor {

    @Override
    public void file(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
    }

    @Override
    public void folder(Path folder) throws IOException {
      Files.delete(folder);
    }
  }

  /** One folder; those below it are walked side by side. */
  private static final class Walk extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final transient Visitor visitor;

    Walk(Path folder, Visitor visitor) {
      this.folder = folder;
      this.visitor = visitor;
    }

    @Override
    protected void compute() {
      try {
        invokeAll(below());
        visitor.folder(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (DirectoryIteratorException e) {
        throw new UncheckedIOException(e.getCause());
      }
    }

    private List<Walk> below() throws IOException {
      List<Walk> below = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          BasicFileAttributes attributes =
              Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          if (attributes.isDirectory()) {
            below.add(new Walk(entry, visitor));
          } else {
            visitor.file(entry, attributes);
          }
        }
      }
      return below;
    }
  }
}
