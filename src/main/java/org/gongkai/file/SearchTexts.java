package org.gongkai.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.form.Outcome;
import org.gongkai.language.Language;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Agency;
import org.gongkai.report.Gist;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.search.TextFile;

/** Plans a file with the plain text of every report and page that has any. */
final class SearchTexts {

  private final List<SiteFile> files = new ArrayList<>();

  SearchTexts(Library library, List<HandWrittenPage> handWritten) {
    for (Agency agency : library.agencies()) {
      library.reportsOf(agency).stream()
          .filter(report -> !report.texts().isEmpty())
          .forEach(report -> add(Paths.of(report), () -> texts(library, report)));
    }
    library
        .forms()
        .outcomes()
        .all()
        .forEach(
            outcome -> add(Paths.of(outcome), () -> texts(outcome, library.portal().languages())));
    handWritten.stream()
        .collect(Collectors.groupingBy(HandWrittenPage::slug, TreeMap::new, Collectors.toList()))
        .forEach((slug, pages) -> add(slug + "/", () -> texts(pages)));
  }

  List<SiteFile> all() {
    return files;
  }

  private void add(String path, Supplier<SortedMap<Language, List<String>>> texts) {
    files.add(
        new SiteFile(
            Paths.searchText(path), out -> out.write(new TextFile(path, texts.get()).bytes())));
  }

  private static SortedMap<Language, List<String>> texts(Library library, Report report) {
    SortedMap<Language, List<String>> texts = new TreeMap<>();
    for (Gist gist : report.texts()) {
      List<String> pieces = new ArrayList<>();
      Narrative narrative = library.texts().read(report, gist);
      narrative
          .passages()
          .sorted(Comparator.comparing(Passage::at))
          .forEach(passage -> add(passage.heading(), passage.prose().wordings(), pieces));
      texts.put(narrative.language(), pieces);
    }
    return texts;
  }

  private static SortedMap<Language, List<String>> texts(
      Outcome outcome, List<Language> languages) {
    SortedMap<Language, List<String>> texts = new TreeMap<>();
    languages.forEach(language -> texts.put(language, List.of(outcome.about().in(language))));
    return texts;
  }

  private static SortedMap<Language, List<String>> texts(List<HandWrittenPage> pages) {
    SortedMap<Language, List<String>> texts = new TreeMap<>();
    for (HandWrittenPage page : pages) {
      List<String> pieces = new ArrayList<>();
      add("", page.prose().wordings(), pieces);
      texts.put(page.language(), pieces);
    }
    return texts;
  }

  private static void add(String first, List<Wording> wordings, List<String> pieces) {
    String headings = first;
    for (Wording wording : wordings) {
      String piece = headings.isEmpty() ? wording.words() : headings + " " + wording.words();
      boolean isHeading = wording.kind() == Wording.Kind.HEADING;
      headings = isHeading ? piece : "";
      if (!isHeading) {
        pieces.add(piece);
      }
    }
    if (!headings.isEmpty()) {
      pieces.add(headings);
    }
  }
}
