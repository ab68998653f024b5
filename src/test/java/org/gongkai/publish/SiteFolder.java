package org.gongkai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project with its sources, and the site beside them, in a folder of its own. */
final class SiteFolder {

  final Path root;
  final Path source;
  final Path site;

  /** What was told, in order. */
  final List<Remark> told = new ArrayList<>();

  SiteFolder(Path root) throws IOException {
    // The system's own temporary folder may be a link.
    this.root = root.toRealPath();
    this.source = Files.createDirectories(this.root.resolve("project"));
    this.site = this.root.resolve("www").resolve("site");
    put(source.resolve("content/site.yaml"), "title: x");
  }

  Stage open() throws IOException {
    return open(Step.RENAME);
  }

  Stage open(Path target) throws IOException {
    return Publisher.open(Output.replaced(target, source), told::add);
  }

  /**
   * @param step how folders get another name
   */
  Stage open(Step step) throws IOException {
    return Publisher.open(Output.replaced(site, source), told::add, step);
  }

  /** Publishes a site of these files, each holding its own path. */
  SiteFolder published(String... files) throws IOException {
    try (Stage stage = open()) {
      fill(stage, files);
      stage.publish();
    }
    return this;
  }

  static void fill(Stage stage, String... files) throws IOException {
    for (String file : files) {
      stage.write(file, file.getBytes());
    }
  }

  static void put(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** The names in the folder the site stands in: the site, and whatever a build left. */
  List<String> neighbours() throws IOException {
    try (Stream<Path> entries = Files.list(site.getParent())) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  /** The site without its marker: every file with its content. */
  Map<String, String> content() throws IOException {
    Map<String, String> content = contentOf(site);
    content.remove(Marker.NAME);
    return content;
  }

  /** What {@link #content} gives for a site published with these files. */
  static Map<String, String> of(String... files) {
    Map<String, String> content = new TreeMap<>();
    Arrays.stream(files).forEach(file -> content.put(file, file));
    return content;
  }

  static Map<String, String> contentOf(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> content.put(folder.relativize(file).toString(), read(file)));
    }
    return content;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
