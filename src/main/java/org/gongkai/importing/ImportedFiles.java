package org.gongkai.importing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.language.Digest;
import org.gongkai.language.Language;
import org.gongkai.schema.SchemaLine;

/** The files of an import by their names in the agency's folder. */
public final class ImportedFiles {

  private ImportedFiles() {}

  /**
   * Figures, text where there is one, and doubts; an empty file of doubts takes the place of an
   * older one.
   *
   * @param path the agency's folder below content/agencies
   * @param original the file itself, to be attached as this; nothing is attached where it is empty
   */
  public static Map<String, byte[]> of(
      Imported imported, String path, String original, byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String year = String.valueOf(imported.year());
    String schema = SchemaLine.of("report-" + imported.form().id(), path);
    String yaml = new YamlDraft(imported).text(attachment(original, bytes));
    files.put(year + ".yaml", bytes(schema + yaml));
    if (!imported.text().isBlank()) {
      files.put(year + ".md", bytes(imported.text()));
    }
    if (!imported.remarks().isEmpty()) {
      files.put(year + ".doubts.json", bytes(DoubtsDraft.text(imported)));
    }
    if (!original.isEmpty()) {
      files.put(year + "/" + original, bytes);
    }
    return files;
  }

  /** A page that sets what was read beside the source. @param name of the source */
  public static String sheet(Imported imported, String name, Language language) {
    return new ReviewSheet(imported, language).html(name);
  }

  private static String attachment(String original, byte[] bytes) {
    return original.isEmpty()
        ? ""
        : "attachments:\n  - {file: "
            + YamlDraft.quoted(original)
            + ", title: 原文} # SHA-256 "
            + Digest.sha256(bytes)
            + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
