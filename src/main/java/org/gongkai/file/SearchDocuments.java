package org.gongkai.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.form.Outcome;
import org.gongkai.language.Digest;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Paths;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Agency;
import org.gongkai.report.Gist;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.report.Report;
import org.gongkai.search.Document;
import org.gongkai.search.DocumentFiles;

/**
 * What a search can find, in the order of the portal: every agency, followed by its reports, a
 * document for each text it has; then the outcomes of requests and the pages written by hand.
 */
final class SearchDocuments {

  private final Library library;
  private final List<Document> all = new ArrayList<>();
  private final List<DocumentFiles.PageName> pages = new ArrayList<>();

  SearchDocuments(Library library, List<HandWrittenPage> handWritten) {
    this.library = library;
    for (Agency agency : library.agencies()) {
      List<String> names = names(agency);
      all.add(agency(agency, names));
      library.reportsOf(agency).forEach(report -> report(report, names));
    }
    library.forms().outcomes().all().forEach(this::outcome);
    handWritten.stream()
        .sorted(
            Comparator.comparing(HandWrittenPage::slug).thenComparing(HandWrittenPage::language))
        .forEach(this::page);
  }

  List<Document> all() {
    return all;
  }

  /**
   * The first year whose reports can all be searched in full where there are more documents than an
   * index can tell apart: older ones are found by agency and year alone. 0 where all can.
   *
   * @param most documents an index takes
   */
  static int firstYear(List<Document> documents, int most) {
    TreeMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    documents.forEach(document -> years.merge(document.year(), 1, Integer::sum));
    int kept = Objects.requireNonNullElse(years.remove(0), 0);
    int first = 0;
    for (Map.Entry<Integer, Integer> year : years.entrySet()) {
      kept += year.getValue();
      if (kept > most) {
        return first == 0 ? year.getKey() + 1 : first;
      }
      first = year.getKey();
    }
    return 0;
  }

  List<DocumentFiles.PageName> pages() {
    return pages;
  }

  private Document agency(Agency agency, List<String> names) {
    List<String> more = new ArrayList<>(names);
    more.addAll(agency.aliases());
    agency
        .lineage()
        .formerly()
        .forEach(former -> more.addAll(List.of(former.name().zh(), former.name().en())));
    return new Document(Document.Kind.AGENCY, 0, more, 0, 0, Stream::empty);
  }

  /** Its name and those of the places it is in. */
  private List<String> names(Agency agency) {
    List<String> names = new ArrayList<>();
    add(agency.name(), names);
    for (Region region : library.vocabulary().path(agency.standing().region())) {
      add(region.name(), names);
    }
    add(library.vocabulary().sector(agency.standing().sector()), names);
    return names;
  }

  private static void add(Text text, List<String> names) {
    names.add(text.zh());
    if (!text.en().equals(text.zh())) {
      names.add(text.en());
    }
  }

  private void report(Report report, List<String> names) {
    List<String> title = new ArrayList<>(names);
    add(report.title(), title);
    List<Gist> texts = shown(report);
    if (texts.isEmpty()) {
      all.add(
          new Document(
              Document.Kind.REPORT,
              report.year(),
              title,
              0,
              Digest.of(report.statement().names()),
              () -> report.statement().names()));
    }
    for (Gist text : texts) {
      Document.Kind kind =
          text.language() == Language.ZH ? Document.Kind.REPORT_ZH : Document.Kind.REPORT_EN;
      all.add(
          new Document(
              kind,
              report.year(),
              title,
              text.size(),
              text.digest(),
              () -> Stream.concat(report.statement().names(), words(report, text))));
    }
  }

  /** The texts pages show: those in a language of the portal, or else the one there is. */
  private List<Gist> shown(Report report) {
    List<Gist> shown =
        report.texts().stream()
            .filter(text -> library.portal().languages().contains(text.language()))
            .sorted(Comparator.comparing(Gist::language))
            .toList();
    return shown.isEmpty() ? report.texts().stream().limit(1).toList() : shown;
  }

  private Stream<String> words(Report report, Gist text) {
    return library
        .texts()
        .read(report, text)
        .passages()
        .flatMap(
            passage ->
                Stream.concat(
                    Stream.of(passage.heading()),
                    passage.prose().wordings().stream().map(Wording::words)));
  }

  private void outcome(Outcome outcome) {
    for (Language language : library.portal().languages()) {
      String title = outcome.measure().label().in(language);
      String about = outcome.about().in(language);
      page(language, Paths.of(outcome), List.of(title), about.length(), () -> Stream.of(about));
    }
  }

  private void page(HandWrittenPage page) {
    page(
        page.language(),
        page.slug() + "/",
        List.of(page.title(), page.summary()),
        page.prose().html().length(),
        () -> page.prose().wordings().stream().map(Wording::words));
  }

  private void page(
      Language language, String path, List<String> titles, int size, Document.Words words) {
    boolean isChinese = language == Language.ZH;
    Document.Kind kind = isChinese ? Document.Kind.PAGE_ZH : Document.Kind.PAGE_EN;
    all.add(new Document(kind, 0, titles, size, Digest.of(words.all()), words));
    String title = titles.get(0);
    pages.add(new DocumentFiles.PageName(path, isChinese ? title : "", isChinese ? "" : title));
  }
}
