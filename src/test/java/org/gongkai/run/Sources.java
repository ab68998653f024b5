package org.gongkai.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A portal written down file by file, and what is found in it. */
final class Sources {

  private final Path folder;

  Sources(Path folder) {
    this.folder = folder;
    with("content/site.yaml", "title: 示例\n");
  }

  Sources with(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A department of a county, or what {@code more} says instead. */
  Sources agency(String path, String name, String region, String... more) {
    return with(
        "content/agencies/" + path + "/agency.yaml",
        "name: "
            + name
            + "\nregion: \""
            + region
            + "\"\nlevel: county\nkind: department\n"
            + String.join("\n", more)
            + "\n");
  }

  /** A report that says nothing but its form. */
  Sources report(String path, int year, String... more) {
    String form = year >= 2021 ? "cn-2021" : year >= 2019 ? "cn-2019" : "cn-2014";
    return with(
        "content/agencies/" + path + "/" + year + ".yaml",
        "form: " + form + "\n" + String.join("\n", more) + "\n");
  }

  Plan plan() {
    try {
      return new Pipeline(folder, "Gongkai (test)", stage -> {}).plan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where each finding of the rule is: {@code a/2203.yaml}. */
  List<String> told(String rule) {
    return plan().findings().sorted().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.at().file().replace("content/agencies/", ""))
        .distinct()
        .toList();
  }
}
