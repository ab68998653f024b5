package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.check.Examiner;
import org.gongkai.claim.Count;
import org.gongkai.claim.Sentence;
import org.gongkai.claim.Share;
import org.gongkai.finding.Saying;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.law.Formula;

/**
 * Shares in the text: each is its part of a whole we know (N04); those of a complete list add up to
 * 100 where the whole is not known (N05).
 */
final class ShareRule implements ClaimRule {

  private static final int FEWEST = 3;

  /** What requests may be shares of. */
  private static final List<Formula> WHOLES =
      List.of(Formula.of("received"), Formula.of("handled"), Formula.of("received + carriedIn"));

  @Override
  public void judge(Told told, Examiner examiner) {
    for (Telling telling : told.tellings()) {
      List<Share> unknown = new ArrayList<>();
      for (Sentence sentence : telling.sentences()) {
        for (Share share : Share.of(sentence)) {
          Map<Text, BigDecimal> wholes = wholes(share, told);
          if (share.part().approximate()) {
            continue;
          }
          if (wholes.isEmpty()) {
            unknown.add(share);
          } else {
            judge(share, wholes, telling, examiner);
          }
        }
      }
      judgeTogether(unknown, telling, told, examiner);
    }
  }

  /** What the part may be a share of, by name: the figures of the report, or a total before it. */
  private static Map<Text, BigDecimal> wholes(Share share, Told told) {
    Map<Text, BigDecimal> wholes = new LinkedHashMap<>();
    if (isOfRequests(share, told)) {
      for (Formula formula : WHOLES) {
        Claims.value(formula, told.report(), told.measures())
            .filter(value -> value.signum() > 0)
            .ifPresent(
                value ->
                    add(Quantity.name(formula, told.report(), told.measures()), value, wholes));
      }
    }
    if (!wholes.isEmpty() || !isOfRequests(share, told)) {
      for (Count count : share.of().counts()) {
        boolean mayBeWhole =
            count.end() <= share.part().start()
                && count.unit().equals(share.part().unit())
                && count.value().compareTo(share.part().value()) > 0
                && !count.approximate()
                && !hasShareOfItsOwn(count, share.of());
        if (mayBeWhole) {
          String written = share.of().written(count);
          add(Text.of("前文的" + written, "the " + written + " before"), count.value(), wholes);
        }
      }
    }
    return wholes;
  }

  /** Whether the count is a part like the others: 56件，占64%；29件，占33%. */
  private static boolean hasShareOfItsOwn(Count count, Sentence sentence) {
    return Share.of(sentence).stream().anyMatch(other -> other.part().start() == count.start());
  }

  private static boolean isOfRequests(Share share, Told told) {
    return told.claim(share.part()).isPresent() || linkedMeasure(share, told);
  }

  /** Whether the part is a link to a figure of the requests. */
  private static boolean linkedMeasure(Share share, Told told) {
    return share.of().wording().links().stream()
        .filter(link -> link.start() <= share.part().start() && share.part().start() < link.end())
        .anyMatch(
            link ->
                told.reader().speech().words("requestLinks").stream()
                    .anyMatch(prefix -> link.destination().startsWith("#" + prefix)));
  }

  private static void judge(
      Share share, Map<Text, BigDecimal> wholes, Telling telling, Examiner examiner) {
    examiner.judged("N04");
    boolean holds =
        wholes.values().stream()
            .anyMatch(
                whole ->
                    Math.abs(percent(share, whole) - said(share)) <= share.percent().tolerance());
    if (holds) {
      return;
    }
    examiner.tell(
        "N04",
        telling.at(share.of(), share.percent().start()),
        message(share, worked(share, wholes)),
        Text.of(
            "请核对件数和百分比，并写明占什么的比例", "compare count and percentage, and say of what it is a share"));
  }

  /** What the share is of each whole: 按新收申请 88 应为 33.0%. */
  private static List<Text> worked(Share share, Map<Text, BigDecimal> wholes) {
    int decimals = Math.max(share.percent().value().scale(), 0) + 1;
    List<Text> worked = new ArrayList<>();
    wholes.forEach(
        (name, whole) -> {
          String percent = Percent.rounded(share.part().value(), whole, decimals).toPlainString();
          worked.add(
              Text.of(
                  "按" + name.zh() + " " + whole.toPlainString() + " 算是 " + percent + "%",
                  percent + " % of " + whole.toPlainString() + " (" + name.en() + ")"));
        });
    return worked;
  }

  /** With as many of the wholes as there is room for. */
  private static Text message(Share share, List<Text> worked) {
    String written = share.of().written(share.part());
    String said = share.percent().value().toPlainString();
    return Saying.first(
        IntStream.iterate(worked.size(), number -> number > 0, number -> number - 1)
            .mapToObj(number -> worked.subList(0, number))
            .map(
                first ->
                    Text.of(
                        (written + "写占 " + said + "%，但")
                            + String.join("，", first.stream().map(Text::zh).toList()),
                        (written + " is said to be " + said + " %, but ")
                            + String.join(", ", first.stream().map(Text::en).toList())))
            .toList());
  }

  /** A whole of the same size is told once. */
  private static void add(Text name, BigDecimal value, Map<Text, BigDecimal> wholes) {
    if (wholes.values().stream().noneMatch(other -> other.compareTo(value) == 0)) {
      wholes.put(name, value);
    }
  }

  private static double said(Share share) {
    return share.percent().value().doubleValue();
  }

  private static double percent(Share share, BigDecimal whole) {
    return share.part().value().doubleValue() * 100 / whole.doubleValue();
  }

  private static void judgeTogether(
      List<Share> shares, Telling telling, Told told, Examiner examiner) {
    boolean isComplete =
        shares.size() >= FEWEST
            && shares.stream()
                .map(share -> share.of().lead(share.part()))
                .anyMatch(
                    lead ->
                        told.reader().speech().words("others").stream().anyMatch(lead::contains));
    if (!isComplete) {
      return;
    }
    examiner.judged("N05");
    BigDecimal sum =
        shares.stream()
            .map(share -> share.percent().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    double allowed =
        Math.max(
            examiner.limit("N05", "allowed"),
            shares.stream().mapToDouble(share -> share.percent().tolerance()).sum());
    if (Math.abs(sum.doubleValue() - 100) > allowed) {
      Optional<Share> last = Optional.of(shares.get(shares.size() - 1));
      examiner.tell(
          "N05",
          telling.at(last.get().of(), last.get().percent().start()),
          Text.of(
              "这 " + shares.size() + " 个比例相加为 " + sum.toPlainString() + "%，不是 100%",
              "these "
                  + shares.size()
                  + " shares add up to "
                  + sum.toPlainString()
                  + " %, not 100 %"),
          Text.of("请核对各项比例", "compare the shares"));
    }
  }
}
