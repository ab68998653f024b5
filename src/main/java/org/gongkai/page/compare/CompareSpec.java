package org.gongkai.page.compare;

import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Rate;
import org.gongkai.json.Json;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Filing;
import org.gongkai.report.Silence;

/** What the script of the comparison has to know of measures, rates and forms, in one language. */
final class CompareSpec {

  private final Forms forms;
  private final Language language;
  private final StringBuilder out = new StringBuilder(1 << 13);
  private final Json json = Json.to(out);

  CompareSpec(Forms forms, Language language) {
    this.forms = forms;
    this.language = language;
  }

  /**
   * @param files how many files the figures are in
   */
  String json(int files) {
    json.object().name("files").number(files).name("measures").list();
    forms.measures().all().forEach(this::measure);
    json.end().name("rates").list();
    forms.measures().rates().forEach(this::rate);
    json.end().name("forms").list();
    forms.all().forEach(this::form);
    json.end().name("gaps").object();
    gaps();
    json.end().name("scopes").object();
    for (Filing.Scope scope : Filing.Scope.values()) {
      words(scope.key(), scope.words());
    }
    json.end().end();
    return out.toString();
  }

  private void measure(Measure measure) {
    json.object().name("key").words(measure.key());
    words("label", measure.label());
    words("unit", forms.measures().unit(measure.unit()));
    json.end();
  }

  private void rate(Rate rate) {
    json.object().name("key").words(rate.key());
    words("label", rate.label());
    json.name("part").number(place(rate.part())).name("whole").list();
    rate.whole().forEach(measure -> json.number(place(measure)));
    json.end().name("share").truth(rate.isShare()).end();
  }

  private int place(Measure measure) {
    return forms.measures().all().indexOf(measure);
  }

  private void form(Form form) {
    json.object().name("from").number(form.edition().from());
    words("change", form.edition().change());
    json.name("notes").object();
    forms.measures().all().stream()
        .flatMap(measure -> form.measurement(measure).stream())
        .filter(measurement -> !measurement.note().isEmpty())
        .forEach(measurement -> words(measurement.measure().key(), measurement.note()));
    json.end().end();
  }

  /** Why there is no number: in brief for the table, in full for the notes. */
  private void gaps() {
    for (Silence silence : Silence.values()) {
      if (silence.isOfReport() || silence == Silence.NO_REPORT) {
        json.name(String.valueOf(silence.letter())).list();
        json.words(silence.brief().in(language));
        json.words(silence.full().inSentence().in(language)).end();
      }
    }
  }

  private void words(String name, Text text) {
    json.name(name).words(text.in(language));
  }
}
