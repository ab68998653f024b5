package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gongkai.language.JsonText;
import org.gongkai.language.Language;

/**
 * The plain text of a report or page, for the excerpts below results: a fraction of the page's
 * weight, and readable from a folder on a disk, where a page is not.
 *
 * @param path of the page below the home page of a language
 * @param pieces paragraphs in order, each with the heading above it where it is the first
 */
public record TextFile(String path, SortedMap<Language, List<String>> pieces) {

  public byte[] bytes() {
    StringBuilder script = new StringBuilder(8192).append("gongkaiSearch.receive(\"text\",");
    JsonText.quote(path, script);
    script.append(",\"\",");
    String between = "{\"";
    for (Map.Entry<Language, List<String>> text : pieces.entrySet()) {
      script.append(between).append(text.getKey().code()).append("\":");
      add(text.getValue(), script);
      between = ",\"";
    }
    script.append(pieces.isEmpty() ? "{});\n" : "});\n");
    return script.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void add(List<String> pieces, StringBuilder script) {
    String between = "[";
    for (String piece : pieces) {
      JsonText.quote(piece, script.append(between));
      between = ",\n";
    }
    script.append(pieces.isEmpty() ? "[]" : "]");
  }
}
