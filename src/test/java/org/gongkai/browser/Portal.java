package org.gongkai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.cli.Run;

/** A portal that was built and is served. */
final class Portal implements AutoCloseable {

  private final String name;
  private final Path folder;
  private final WebServer server;
  private final boolean ours;

  private Portal(String name, Path folder, String prefix, boolean ours) {
    this.name = name;
    this.folder = folder;
    this.ours = ours;
    this.server = new WebServer(folder, prefix);
  }

  /**
   * @param prefix the path of the address its {@code site.yaml} gives
   */
  static Portal of(String name, Path source, String prefix) {
    try {
      Path folder = Files.createTempDirectory("gongkai-portal");
      Run.build(source, folder);
      return new Portal(name, folder, prefix, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that was built before, and stays. */
  static Portal built(Path folder, String prefix) {
    return new Portal(folder.toString(), folder, prefix, false);
  }

  String name() {
    return name;
  }

  /** The address of a page served, by its path in the portal. */
  String at(String path) {
    return server.address().resolve(path).toString();
  }

  URI home() {
    return server.address();
  }

  /** The address of a page in the folder on disk. */
  String onDisk(String path) {
    Path file = folder.resolve(path);
    return (Files.isDirectory(file) ? file.resolve("index.html") : file).toUri().toString();
  }

  boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path).resolve("index.html"));
  }

  Path folder() {
    return folder;
  }

  /** The files of all pages, below the folder, in the order of their paths. */
  List<String> files() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (ours) {
      remove(folder);
    }
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
