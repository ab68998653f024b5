package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.json.Json;
import org.gongkai.language.Digest;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/**
 * What a browser must know of the documents to show what it found: of all of them kind, year,
 * region and sector, in one small file; the names of agencies in files of 64.
 */
public final class DocumentFiles {

  private static final int NAMES = 64;

  private final Library library;
  private final List<Document> documents;
  private final List<PageName> pages;
  private final String version;

  /** The address of a page and its titles. */
  public record PageName(String path, String zh, String en) {}

  /**
   * @param pages of the documents that are pages, in their order
   */
  public DocumentFiles(Library library, List<Document> documents, List<PageName> pages) {
    this.library = library;
    this.documents = documents;
    this.pages = pages;
    this.version = version(documents);
  }

  /**
   * Changes with the documents and every letter of their texts, so that files of two builds are
   * never taken together.
   */
  public String version() {
    return version;
  }

  private static String version(List<Document> documents) {
    long digest =
        Digest.of(
            documents.stream()
                .map(
                    document ->
                        document.kind().letter()
                            + " "
                            + document.year()
                            + " "
                            + document.digest()
                            + " "
                            + String.join("\n", document.title())));
    return Long.toHexString(digest);
  }

  /** The file that tells of all documents. */
  public byte[] all(TextIndex index, AgencyFiles agencies) {
    StringBuilder script = new StringBuilder(4096);
    Json json = script("all", 0, script).object().name("bits").number(index.bits());
    json.name("names").number(NAMES).name("finder").number(agencies.count());
    json.line().name("kinds").words(letters(document -> document.kind().letter()));
    json.line().name("years").words(letters(DocumentFiles::year));
    json.line().name("regions").list(each(agency -> agency.standing().region()));
    json.line().name("sectors").list(each(agency -> agency.standing().sector()));
    json.line().name("pages").list();
    pages.forEach(page -> names(page.path(), page.zh(), page.en(), json));
    json.end().end().end();
    return closed(script);
  }

  private static char year(Document document) {
    return (char) ('0' + Math.max(0, document.year() - 2000));
  }

  private Stream<String> each(Function<Agency, String> word) {
    return library.agencies().stream().map(word);
  }

  private interface Letter {
    char of(Document document);
  }

  private String letters(Letter letter) {
    StringBuilder letters = new StringBuilder(documents.size());
    documents.forEach(document -> letters.append(letter.of(document)));
    return letters.toString();
  }

  /** How many files of names there are. */
  public int nameFiles() {
    return (library.agencies().size() + NAMES - 1) / NAMES;
  }

  /** The names of some agencies. */
  public byte[] names(int number) {
    StringBuilder script = new StringBuilder(4096);
    List<Agency> agencies = library.agencies();
    Json json = script("names", number, script).list();
    agencies
        .subList(number * NAMES, Math.min(agencies.size(), (number + 1) * NAMES))
        .forEach(agency -> names(agency.path(), agency.name().zh(), agency.name().en(), json));
    json.end().end();
    return closed(script);
  }

  private static void names(String path, String zh, String en, Json json) {
    json.list(Stream.of(path, zh, en.equals(zh) ? "" : en));
  }

  private Json script(String what, int number, StringBuilder script) {
    return Json.to(script).call("gongkaiSearch.receive").words(what).number(number).words(version);
  }

  private static byte[] closed(StringBuilder script) {
    return script.append(";\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
