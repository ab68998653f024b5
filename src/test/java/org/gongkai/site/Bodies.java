package org.gongkai.site;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.content.form.FormsReader;
import org.gongkai.form.Measure;
import org.gongkai.group.Group;
import org.gongkai.group.Groups;
import org.gongkai.group.YearSummary;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/** Bodies with what they received, written down as files and read again. */
public final class Bodies {

  private static final List<Measure> RECEIVED =
      List.of(FormsReader.read().measures().find("received").orElseThrow());

  private final Map<String, String> files = new LinkedHashMap<>();

  /** A portal of these bodies alone. */
  public record Read(Library library) {
    public Agency agency(String path) {
      return library.agency(path).orElseThrow();
    }
  }

  /**
   * @param standing code, level and kind, and a sector if it has one: {@code 440103 county
   *     department tax}
   */
  public Bodies with(String path, String standing) {
    String[] words = standing.split(" ");
    String sector = words.length > 3 ? "sector: " + words[3] + "\n" : "";
    files.put(
        "content/agencies/" + path + "/agency.yaml",
        "name: {zh: %s, en: %s}\nregion: \"%s\"\nlevel: %s\nkind: %s\n%s"
            .formatted(path, path, words[0], words[1], words[2], sector));
    return this;
  }

  public Bodies with(String path, String standing, String parent) {
    with(path, standing);
    files.merge(
        "content/agencies/" + path + "/agency.yaml", "parent: " + parent + "\n", String::concat);
    return this;
  }

  public Bodies files(String path, int year, String scope, long received) {
    files.put(
        "content/agencies/" + path + "/" + year + ".yaml",
        "form: cn-2021\nscope: %s\nsummary: {received: %d}\n".formatted(scope, received));
    return this;
  }

  public Bodies without(String path) {
    files.keySet().removeIf(file -> file.startsWith("content/agencies/" + path + "/"));
    return this;
  }

  public Read read(Path folder) {
    return new Read(Shelf.alone(folder, files).library());
  }

  public Groups groups(Path folder) {
    return Groups.of(read(folder).library());
  }

  /** Requests received in a year. */
  public static YearSummary.Sum received(Group group, int year) {
    return group.summary(year, RECEIVED).orElseThrow().sums().get(0);
  }
}
