package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
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
    String all =
        pieces.entrySet().stream()
            .map(
                text ->
                    JsonText.quoted(text.getKey().code())
                        + ":"
                        + text.getValue().stream()
                            .map(JsonText::quoted)
                            .collect(Collectors.joining(",\n", "[", "]")))
            .collect(Collectors.joining(",", "{", "}"));
    return ("gongkaiSearch.receive(\"text\"," + JsonText.quoted(path) + ",\"\"," + all + ");\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
