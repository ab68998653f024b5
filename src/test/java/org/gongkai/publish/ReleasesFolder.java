package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of releases beside the site of another. */
final class ReleasesFolder {

  final Path folder;
  private final SiteFolder beside;
  private final int kept;

  ReleasesFolder(SiteFolder beside, int kept) {
    this.beside = beside;
    this.kept = kept;
    this.folder = beside.root.resolve("srv").resolve("portal");
  }

  Stage open() throws IOException {
    return open(Step.RENAME);
  }

  Stage open(Step step) throws IOException {
    return Publisher.open(new Output(folder, beside.source, kept), beside.told::add, step);
  }

  Published published(String... files) throws IOException {
    return published(Step.RENAME, files);
  }

  Published published(Step step, String... files) throws IOException {
    try (Stage stage = open(step)) {
      SiteFolder.fill(stage, files);
      return stage.publish();
    }
  }

  /** What {@code current} leads to, as it is written in the link. */
  String current() throws IOException {
    return Files.readSymbolicLink(folder.resolve("current")).toString();
  }

  void leadTo(String release) throws IOException {
    Files.delete(folder.resolve("current"));
    Files.createSymbolicLink(folder.resolve("current"), Path.of(release));
  }

  List<String> releases() throws IOException {
    return names(folder.resolve("releases"));
  }

  /** Everything in the folder itself. */
  List<String> entries() throws IOException {
    return names(folder);
  }

  /** What readers get, without the marker. */
  Map<String, String> content() throws IOException {
    Map<String, String> content = SiteFolder.contentOf(folder.resolve("current").toRealPath());
    content.remove(Marker.NAME);
    return content;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
