package org.gongkai.page.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Edition;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.form.Rate;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;

/**
 * What a measure or a rate means: for a measure, the rows of each form that are added.
 *
 * @param unit in words; empty for a rate
 */
public record Definition(String key, Text label, Text unit, List<Line> lines) {

  /**
   * What it is in one form; for a rate, what is divided by what.
   *
   * @param from the first year of the form; 0 for a rate
   * @param years the years the form holds for; empty for a rate
   * @param note how far it compares with other years; empty where it does
   */
  public record Line(int from, Text years, Text words, Text note) {}

  public static Definition of(Measure measure, Forms forms) {
    return new Definition(
        measure.key(),
        measure.label(),
        forms.measures().unit(measure.unit()),
        forms.all().stream().flatMap(form -> line(form, measure)).toList());
  }

  public static Definition of(Rate rate) {
    return new Definition(
        rate.key(),
        rate.label(),
        Text.EMPTY,
        List.of(new Line(0, Text.EMPTY, rate.formula(), Text.EMPTY)));
  }

  private static Stream<Line> line(Form form, Measure measure) {
    Optional<Measurement> measurement = form.measurement(measure);
    return measurement.stream()
        .map(
            one ->
                new Line(
                    form.edition().from(), years(form.edition()), words(one.sum()), one.note()));
  }

  private static Text years(Edition edition) {
    return edition.to() == 9999
        ? Text.of(edition.from() + "年起", "from " + edition.from())
        : Text.of(edition.from() + "–" + edition.to() + "年", edition.from() + "–" + edition.to());
  }

  /** 收到和处理政府信息公开申请情况：予以公开 + 部分公开（总计）. */
  private static Text words(Sum sum) {
    return Text.of(words(sum, Text::zh, "：", "（", "）"), words(sum, Text::en, ": ", " (", ")"));
  }

  private static String words(
      Sum sum, Function<Text, String> in, String colon, String open, String close) {
    StringBuilder words = new StringBuilder(in.apply(sum.first().table().title())).append(colon);
    for (int i = 0; i < sum.terms().size(); i++) {
      Sum.Term term = sum.terms().get(i);
      words.append(term.sign() < 0 ? " − " : i == 0 ? "" : " + ");
      words.append(in.apply(term.cell().line().brief()));
    }
    String columns =
        sum.terms().stream()
            .map(term -> in.apply(term.cell().column().brief()))
            .distinct()
            .collect(Collectors.joining(" / "));
    return words.append(open).append(columns).append(close).toString();
  }
}
