package org.gongkai.page.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Rate;
import org.gongkai.language.JsonText;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Filing;
import org.gongkai.report.Silence;

/** What the script of the comparison has to know of measures, rates and forms, in one language. */
final class CompareSpec {

  private final Forms forms;
  private final Language language;

  CompareSpec(Forms forms, Language language) {
    this.forms = forms;
    this.language = language;
  }

  /**
   * @param files how many files the figures are in
   */
  String json(int files) {
    return object(
        "\"files\":" + files,
        "\"measures\":" + list(forms.measures().all(), this::measure),
        "\"rates\":" + list(forms.measures().rates(), this::rate),
        "\"forms\":" + list(forms.all(), this::form),
        "\"gaps\":" + gaps(),
        "\"scopes\":" + scopes());
  }

  private String measure(Measure measure) {
    return object(
        pair("key", measure.key()),
        "\"label\":" + words(measure.label()),
        "\"unit\":" + words(forms.measures().unit(measure.unit())));
  }

  private String rate(Rate rate) {
    return object(
        pair("key", rate.key()),
        "\"label\":" + words(rate.label()),
        "\"part\":" + place(rate.part()),
        "\"whole\":" + list(rate.whole(), this::place),
        "\"share\":" + rate.isShare());
  }

  private String place(Measure measure) {
    return String.valueOf(forms.measures().all().indexOf(measure));
  }

  private String form(Form form) {
    String notes =
        forms.measures().all().stream()
            .flatMap(measure -> form.measurement(measure).stream())
            .filter(measurement -> !measurement.note().isEmpty())
            .map(
                measurement ->
                    JsonText.quoted(measurement.measure().key()) + ":" + words(measurement.note()))
            .collect(Collectors.joining(","));
    return object(
        "\"from\":" + form.edition().from(),
        "\"change\":" + words(form.edition().change()),
        "\"notes\":{" + notes + "}");
  }

  /** Why there is no number: in brief for the table, in full for the notes. */
  private String gaps() {
    return object(
        Arrays.stream(Silence.values())
            .filter(silence -> silence.isOfReport() || silence == Silence.NO_REPORT)
            .map(
                silence ->
                    JsonText.quoted(String.valueOf(silence.letter()))
                        + ":["
                        + words(silence.brief())
                        + ","
                        + words(silence.full().inSentence())
                        + "]")
            .toArray(String[]::new));
  }

  private String scopes() {
    return object(
        Arrays.stream(Filing.Scope.values())
            .map(scope -> JsonText.quoted(scope.key()) + ":" + words(scope.words()))
            .toArray(String[]::new));
  }

  private String words(Text text) {
    return JsonText.quoted(text.in(language));
  }

  private static String pair(String key, String word) {
    return JsonText.quoted(key) + ":" + JsonText.quoted(word);
  }

  private static String object(String... entries) {
    return "{" + String.join(",", entries) + "}";
  }

  private static <T> String list(List<T> items, Function<T, String> json) {
    return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }
}
