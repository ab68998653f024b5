package org.gongkai.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.chart.Chart;
import org.gongkai.chart.svg.ChartFigure;
import org.gongkai.language.ChineseWords;
import org.gongkai.language.Days;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;
import org.gongkai.report.Figure;

/**
 * What templates can say in the language of their page: {@code t('key', a, b)} words of the
 * interface, {@code phrase(text)} words marked with {@code lang} where they are not in the page's
 * language, {@code plain(text)} the same without mark-up (for attributes), {@code number(x)},
 * {@code cells(list of figures)} a cell for each, {@code day(date)}, {@code date(date)} the same
 * without mark-up, {@code draw(chart)}, {@code href(page)} and {@code file(path)} ({@link Href}).
 */
final class PageLanguage extends AbstractExtension {

  /** What functions make is seldom longer, in characters. */
  private static final int SHORT = 96;

  private static final List<String> VALUE = List.of("value");
  private static final List<String> WORDS = List.of("key", "a", "b", "c");

  private final Theme theme;

  PageLanguage(Theme theme) {
    this.theme = theme;
  }

  /**
   * The language as the engine hands it to every function; a variable it would look for in one
   * scope after the other.
   */
  static Locale locale(Language language) {
    return language == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
  }

  private static Language language(EvaluationContext context) {
    return context.getLocale().equals(Locale.ENGLISH) ? Language.EN : Language.ZH;
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new OwnAttributes());
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    Set<String> templates = theme.templates().keySet();
    return theme.isOwn()
        ? List.of(template -> new Places((PebbleTemplateImpl) template, templates))
        : List.of();
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t", new Say(theme),
        "href", new Href("home"),
        "file", new Href("root"),
        "phrase", new OneArgument((value, language) -> phrase((Text) value, language)),
        "plain", new OneArgument((value, language) -> ((Text) value).in(language)),
        "number", new OneArgument(PageLanguage::number),
        "cells", new OneArgument(PageLanguage::cells),
        "day", new OneArgument(PageLanguage::day),
        "date", new OneArgument((value, language) -> Days.in(language, (LocalDate) value)),
        "draw",
            new OneArgument(
                (value, language) -> new SafeString(ChartFigure.html((Chart) value, language))));
  }

  private static Object phrase(Text text, Language language) {
    String words = text.in(language);
    String tag = text.tagIn(language);
    if (!tag.equals(language.tag())) {
      return safe(html(language).element("span", words, "lang", tag));
    }
    return language == Language.EN ? new SafeString(ChineseWords.markedIn(words)) : words;
  }

  /** A number, or in words why there is none. */
  private static Object number(Object value, Language language) {
    if (value instanceof Figure.Count count) {
      return Numerals.of(count.value());
    }
    if (value instanceof Figure figure) {
      Optional<BigDecimal> number = figure.number();
      return number.isPresent()
          ? Numerals.of(number.get())
          : safe(html(language).element("span", figure.words().in(language), "class", "unknown"));
    }
    return value instanceof BigDecimal decimal
        ? Numerals.of(decimal)
        : Numerals.of(((Number) value).longValue());
  }

  /** A cell of a table for every figure: as templates, long tables cost more than all else. */
  private static Object cells(Object figures, Language language) {
    Markup cells = html(language);
    for (Object figure : (List<?>) figures) {
      cells.open("td").raw(number(figure, language).toString()).close("td");
    }
    return safe(cells);
  }

  private static Object day(Object value, Language language) {
    String day = Days.in(language, (LocalDate) value);
    return safe(html(language).element("time", day, "datetime", value.toString()));
  }

  private static Markup html(Language language) {
    return new Markup(language, SHORT);
  }

  private static SafeString safe(Markup html) {
    return new SafeString(html.toString());
  }

  private interface InLanguage {
    Object of(Object value, Language language);
  }

  private record OneArgument(InLanguage work) implements Function {

    @Override
    public List<String> getArgumentNames() {
      return VALUE;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      try {
        return work.of(arguments.get("value"), language(context));
      } catch (ClassCastException | NullPointerException e) {
        throw new PebbleException(e, "", line, self.getName());
      }
    }
  }

  private record Say(Theme theme) implements Function {

    @Override
    public List<String> getArgumentNames() {
      return WORDS;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      Messages messages = theme.messages(language(context));
      if (!(arguments.get("key") instanceof String key)) {
        throw TemplateSayings.noKey(self.getName(), line);
      }
      if (!messages.has(key)) {
        throw theme.shipsWords(messages.language(), key)
            ? TemplateSayings.noMessage(messages.file(), key, self.getName(), line)
            : TemplateSayings.unknownMessage(self.getName(), line, key);
      }
      try {
        return messages.say(key, arguments.get("a"), arguments.get("b"), arguments.get("c"));
      } catch (IllegalArgumentException | ClassCastException e) {
        throw TemplateSayings.wrongValues(self.getName(), line, key);
      }
    }
  }
}
