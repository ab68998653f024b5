package org.gongkai.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.gongkai.prose.Markdown;
import org.gongkai.source.SourceFolder;

/** A folder with pages, written for a test and read. */
final class PagesFolder {

  private final Path root;
  private final Findings findings = new Findings();

  PagesFolder(Path root) {
    this.root = root;
  }

  PagesFolder with(String page, String... lines) {
    Path file = root.resolve("content/pages/" + page);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  List<HandWrittenPage> read(Language first) {
    SourceFolder source = SourceFolder.list(root, findings, "content");
    return new PageReader(source, new Markdown(findings), findings).read(first);
  }

  List<String> findings(Language language) {
    return findings.sorted().stream().map(finding -> print(finding, language)).toList();
  }

  private static String print(Finding finding, Language language) {
    String at = finding.at().toString().replace("content/pages/", "");
    return at
        + ": "
        + finding.rule()
        + ": "
        + finding.message().in(language)
        + " | "
        + finding.remedy().in(language);
  }
}
