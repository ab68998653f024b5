package org.gongkai.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.finding.Location;
import org.gongkai.form.Measure;
import org.gongkai.language.Text;

/**
 * What a report states outside its statutory tables.
 *
 * @param summary what the prose states where a table is a picture or missing, by key: {@code
 *     received.natural}
 * @param unpublished why a table has no figures, by table
 */
public record Statement(
    Map<String, Stated> summary,
    Publication publication,
    Fees fees,
    Map<String, Silence> unpublished) {

  /** A figure of the prose. @param part the applicants it counts, empty for all */
  public record Stated(Measure measure, Text part, Figure figure, Location at) {}

  /**
   * Items made public, as section one states them. @param items by class, in the order and words of
   * the report
   */
  public record Publication(Figure total, List<Item> items, Location at) {
    public Publication {
      items = List.copyOf(items);
    }

    public boolean isEmpty() {
      return !total.isReported() && items.isEmpty();
    }
  }

  public record Item(String name, Figure count) {}

  /** The information-handling fee. @param charges what single units charged */
  public record Fees(Figure cases, Figure amount, List<Charge> charges, Location at) {
    public Fees {
      charges = List.copyOf(charges);
    }

    public boolean isEmpty() {
      return !cases.isReported() && !amount.isReported();
    }
  }

  public record Charge(Figure cases, Figure amount) {}

  public Statement {
    summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
    unpublished = Map.copyOf(unpublished);
  }

  /** What the figures outside the tables are called. */
  public Stream<String> names() {
    return Stream.concat(
        summary.values().stream()
            .map(Stated::measure)
            .flatMap(measure -> Stream.of(measure.label().zh(), measure.label().en())),
        publication.items().stream().map(Item::name));
  }
}
