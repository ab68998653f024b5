package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;
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
    StringBuilder script = new StringBuilder(8192);
    Json json = Json.to(script).call("gongkaiSearch.receive");
    json.words("text").words(path).words("").object();
    pieces.forEach(
        (language, texts) -> {
          json.name(language.code()).list(Layout.PARAGRAPHS);
          texts.forEach(json::words);
          json.end();
        });
    json.end().end();
    return script.append(";\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
