package org.gongkai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicReference;

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

  /**
   * Removes it if it is there; of a link, the link itself. What cannot be removed stays, and what
   * is mounted there; all else goes nevertheless.
   *
   * @throws IOException the first reason why something stays
   */
  static void remove(Path root) throws IOException {
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(root);
      return;
    }
    Remover remover = new Remover(Mounts.below(root));
    walk(root, remover);
    IOException failure = remover.first.get();
    if (failure != null) {
      throw failure;
    }
  }

  /** What is done with what is met on a walk; called from several threads. */
  interface Visitor {
    void file(Path file, BasicFileAttributes attributes) throws IOException;

    /** Before all that is in the folder: whether to go into it. */
    default boolean enters(Path folder) throws IOException {
      return true;
    }

    /** After all that is in the folder. */
    default void folder(Path folder) throws IOException {}

    /** Something could not be read. Ends the walk, unless the visitor goes on without it. */
    default void failed(IOException failure) throws IOException {
      throw failure;
    }
  }

  static void walk(Path root, Visitor visitor) throws IOException {
    try {
      ForkJoinPool.commonPool().invoke(new Walk(root, visitor));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static final class Remover implements Visitor {

    private final Set<String> mounts;
    private final AtomicReference<IOException> first = new AtomicReference<>();

    Remover(Set<String> mounts) {
      this.mounts = mounts;
    }

    @Override
    public boolean enters(Path folder) {
      boolean isOurs = mounts.isEmpty() || !mounts.contains(folder.toString());
      if (!isOurs) {
        failed(new FileSystemException(folder.toString(), null, "Device or resource busy"));
      }
      return isOurs;
    }

    @Override
    public void file(Path file, BasicFileAttributes attributes) {
      delete(file);
    }

    @Override
    public void folder(Path folder) {
      delete(folder);
    }

    @Override
    public void failed(IOException failure) {
      first.compareAndSet(null, failure);
    }

    private void delete(Path path) {
      try {
        Files.delete(path);
      } catch (IOException e) {
        failed(e);
      }
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
        if (visitor.enters(folder)) {
          invokeAll(below());
          visitor.folder(folder);
        }
      } catch (IOException e) {
        failed(e);
      } catch (DirectoryIteratorException e) {
        failed(e.getCause());
      }
    }

    private void failed(IOException failure) {
      try {
        visitor.failed(failure);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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
