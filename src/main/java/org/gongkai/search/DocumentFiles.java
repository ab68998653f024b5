package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.language.Digest;
import org.gongkai.language.JsonText;
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
    List<Agency> of = library.agencies();
    return script(
        "all",
        0,
        "{\"bits\":"
            + index.bits()
            + ",\"names\":"
            + NAMES
            + ",\"finder\":"
            + agencies.count()
            + ",\n\"kinds\":"
            + JsonText.quoted(letters(document -> document.kind().letter()))
            + ",\n\"years\":"
            + JsonText.quoted(
                letters(document -> (char) ('0' + Math.max(0, document.year() - 2000))))
            + ",\n\"regions\":"
            + JsonText.list(of.stream().map(agency -> JsonText.quoted(agency.standing().region())))
            + ",\n\"sectors\":"
            + JsonText.list(of.stream().map(agency -> JsonText.quoted(agency.standing().sector())))
            + ",\n\"pages\":"
            + JsonText.list(pages.stream().map(page -> names(page.path(), page.zh(), page.en())))
            + "}");
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
    List<Agency> agencies = library.agencies();
    return script(
        "names",
        number,
        JsonText.list(
            agencies
                .subList(number * NAMES, Math.min(agencies.size(), (number + 1) * NAMES))
                .stream()
                .map(agency -> names(agency.path(), agency.name().zh(), agency.name().en()))));
  }

  private static String names(String path, String zh, String en) {
    return JsonText.list(Stream.of(path, zh, en.equals(zh) ? "" : en).map(JsonText::quoted));
  }

  private byte[] script(String what, int number, String json) {
    return ("gongkaiSearch.receive(\""
            + what
            + "\","
            + number
            + ",\""
            + version
            + "\","
            + json
            + ");\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
