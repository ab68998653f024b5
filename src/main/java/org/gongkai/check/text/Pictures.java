package org.gongkai.check.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.form.Table;
import org.gongkai.prose.Link;

/** Pictures in a text, known by what their files end with. */
final class Pictures {

  private Pictures() {}

  static boolean isPicture(Link link, List<String> endings) {
    String destination = link.destination().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(destination::endsWith);
  }

  /** The first picture of the section a table belongs to. */
  static Optional<Location> inSectionOf(Table table, Examiner examiner) {
    List<String> endings = examiner.words("P03", "pictures");
    return examiner
        .text()
        .flatMap(text -> text.part(table.section()))
        .flatMap(
            part ->
                part.passage().prose().links().stream()
                    .filter(link -> isPicture(link, endings))
                    .map(Link::at)
                    .findFirst());
  }
}
