package org.gongkai.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.gongkai.language.Text;

/**
 * JSON, value by value: {@code object().name("a").words("b").end()} is <code>{"a":"b"}</code>.
 * Commas and brackets come by themselves; nothing in it can end a script element. Where bytes are
 * wanted none of it becomes a String.
 */
public final class Json {

  /** What it is written to. */
  public interface Sink {

    /** ASCII only. */
    Sink put(char sign);

    /** ASCII only. */
    Sink ascii(String signs);

    Sink text(String words);

    Sink number(long value);
  }

  /** Characters, for what stands within a page. */
  private record Characters(StringBuilder out) implements Sink {

    @Override
    public Sink put(char sign) {
      out.append(sign);
      return this;
    }

    @Override
    public Sink ascii(String signs) {
      out.append(signs);
      return this;
    }

    @Override
    public Sink text(String words) {
      out.append(words);
      return this;
    }

    @Override
    public Sink number(long value) {
      out.append(value);
      return this;
    }
  }

  private record Open(char end, Layout layout) {}

  private static final String INDENT = "  ";

  private final Sink out;
  private final Deque<Open> open = new ArrayDeque<>(8);

  /** Nothing stands yet in what was opened last. */
  private boolean isFirst = true;

  /** Its name was written, the value is to come. */
  private boolean isNamed;

  /** The next name begins a line. */
  private boolean isOnNewLine;

  private Json(Sink out) {
    this.out = out;
  }

  public static Json to(Sink out) {
    return new Json(out);
  }

  public static Json to(StringBuilder out) {
    return new Json(new Characters(out));
  }

  public Json object() {
    return object(Layout.TIGHT);
  }

  public Json object(Layout layout) {
    return begin('{', new Open('}', layout));
  }

  public Json list() {
    return list(Layout.TIGHT);
  }

  public Json list(Layout layout) {
    return begin('[', new Open(']', layout));
  }

  /** A script that hands values over; {@code end()} closes it. */
  public Json call(String function) {
    out.ascii(function);
    return begin('(', new Open(')', Layout.TIGHT));
  }

  /** Closes the object or list opened last. */
  public Json end() {
    Open closed = open.pop();
    line(closed, closed.layout().behind(isFirst));
    out.put(closed.end());
    isFirst = false;
    return this;
  }

  public Json name(String name) {
    separate();
    quote(name);
    out.ascii(open.element().layout() == Layout.INDENTED ? ": " : ":");
    isNamed = true;
    return this;
  }

  /** What comes next in this object begins a line. */
  public Json line() {
    isOnNewLine = true;
    return this;
  }

  public Json words(String words) {
    separate();
    quote(words);
    return this;
  }

  /** In both languages: {@code {"zh":"…","en":"…"}}. */
  public Json words(Text words) {
    return object().name("zh").words(words.zh()).name("en").words(words.en()).end();
  }

  public Json number(long number) {
    separate();
    out.number(number);
    return this;
  }

  public Json truth(boolean truth) {
    return as(truth ? "true" : "false");
  }

  /** A value that is JSON already: a decimal number, {@code null}. */
  public Json as(String json) {
    separate();
    out.text(json);
    return this;
  }

  /** Room for a value that is written by other means. */
  public Json room() {
    separate();
    return this;
  }

  /** Words one after the other, as a list. */
  public Json list(Stream<String> words) {
    list();
    words.forEach(this::words);
    return end();
  }

  private Json begin(char bracket, Open opened) {
    separate();
    out.put(bracket);
    open.push(opened);
    isFirst = true;
    return this;
  }

  private void separate() {
    if (isNamed || open.isEmpty()) {
      isNamed = false;
      return;
    }
    Open in = open.element();
    line(in, in.layout().before(isFirst));
    if (isOnNewLine) {
      out.put('\n');
      isOnNewLine = false;
    }
    isFirst = false;
  }

  private void line(Open in, String signs) {
    out.ascii(signs);
    if (in.layout() == Layout.INDENTED && !signs.isEmpty()) {
      for (int i = 0; i < open.size(); i++) {
        out.ascii(INDENT);
      }
    }
  }

  private void quote(String words) {
    if (JsonText.isPlain(words)) {
      out.put('"').text(words).put('"');
    } else {
      out.text(JsonText.quoted(words));
    }
  }
}
