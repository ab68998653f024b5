package org.gongkai.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.language.Language;
import org.gongkai.prose.Link;
import org.gongkai.prose.Passage;

/**
 * The text of a report in one language.
 *
 * @param sections the passages of the form's sections, by section key, in order
 * @param others passages under headings of the report's own, in order; where they stand before the
 *     first section they have no heading
 */
public record Narrative(
    Language language, String file, Map<String, Passage> sections, List<Passage> others) {

  public Narrative {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    others = List.copyOf(others);
  }

  /** Every link of the text, whatever passage it stands in. */
  public Stream<Link> links() {
    return passages().flatMap(passage -> passage.prose().links().stream());
  }

  public Stream<Passage> passages() {
    return Stream.concat(sections.values().stream(), others.stream());
  }

  public Optional<Passage> section(String key) {
    return Optional.ofNullable(sections.get(key));
  }
}
