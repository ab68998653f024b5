package org.gongkai.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.form.Outcome;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Paths;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Region;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;
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
    List<Narrative> texts = shown(report);
    if (texts.isEmpty()) {
      all.add(
          new Document(
              Document.Kind.REPORT,
              report.year(),
              title,
              0,
              Document.digest(labels(report.statement())),
              () -> labels(report.statement())));
    }
    for (Narrative text : texts) {
      Document.Kind kind =
          text.language() == Language.ZH ? Document.Kind.REPORT_ZH : Document.Kind.REPORT_EN;
      all.add(
          new Document(
              kind,
              report.year(),
              title,
              passages(text).mapToInt(passage -> passage.prose().html().length()).sum(),
              Document.digest(Stream.concat(labels(report.statement()), written(text))),
              () -> Stream.concat(labels(report.statement()), words(text))));
    }
  }

  /** The texts pages show: those in a language of the portal, or else the one there is. */
  private List<Narrative> shown(Report report) {
    List<Narrative> shown =
        report.narratives().stream()
            .filter(text -> library.portal().languages().contains(text.language()))
            .sorted(Comparator.comparing(Narrative::language))
            .toList();
    return shown.isEmpty() ? report.narratives().stream().limit(1).toList() : shown;
  }

  private static Stream<Passage> passages(Narrative text) {
    return Stream.concat(text.sections().values().stream(), text.others().stream());
  }

  private static Stream<String> written(Narrative text) {
    return passages(text).flatMap(passage -> Stream.of(passage.heading(), passage.prose().html()));
  }

  private static Stream<String> words(Narrative text) {
    return passages(text)
        .flatMap(
            passage ->
                Stream.concat(
                    Stream.of(passage.heading()),
                    passage.prose().wordings().stream().map(Wording::words)));
  }

  /** What the figures outside the tables are called. */
  private static Stream<String> labels(Statement statement) {
    return Stream.concat(
        statement.summary().values().stream()
            .map(Statement.Stated::measure)
            .flatMap(measure -> Stream.of(measure.label().zh(), measure.label().en())),
        statement.publication().items().stream().map(Statement.Item::name));
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
    all.add(new Document(kind, 0, titles, size, Document.digest(words.all()), words));
    String title = titles.get(0);
    pages.add(new DocumentFiles.PageName(path, isChinese ? title : "", isChinese ? "" : title));
  }
}
