package org.gongkai.markup;

import org.gongkai.language.Html;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/** Elements, attributes and escaped words in one language, written one after the other. */
public final class Markup {

  /** No drawing is wider, in the units it is drawn in. */
  private static final int WIDEST = 440;

  /** Every coordinate within a drawing, in tenths: a page has thousands of them. */
  private static final String[] TENTHS = new String[WIDEST * 10 + 1];

  static {
    for (int tenths = 0; tenths < TENTHS.length; tenths++) {
      TENTHS[tenths] = tenths(tenths);
    }
  }

  /**
   * Few drawings are longer; what lies empty would be copied where the first Chinese word comes.
   */
  private static final int DRAWING = 2048;

  private final StringBuilder out;
  private final Language language;

  public Markup(Language language) {
    this(language, DRAWING);
  }

  /**
   * @param expected about how many characters it comes to
   */
  public Markup(Language language, int expected) {
    this.language = language;
    this.out = new StringBuilder(expected);
  }

  public Language language() {
    return language;
  }

  /**
   * @param attributes name and value in turn
   */
  public Markup open(String tag, String... attributes) {
    return start(tag, attributes, ">");
  }

  /** An element of SVG without content. */
  public Markup empty(String tag, String... attributes) {
    return start(tag, attributes, "/>");
  }

  public Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element that holds only words. */
  public Markup element(String tag, String words, String... attributes) {
    return open(tag, attributes).words(words).close(tag);
  }

  /** An element that holds only words, its tag with all its attributes already finished. */
  public Markup within(String start, String words, String tag) {
    return raw(start).words(words).close(tag);
  }

  public Markup words(String words) {
    out.append(Html.escape(words));
    return this;
  }

  /** Words in the page's language, or marked with the language they are in. */
  public Markup phrase(Text text) {
    String tag = text.tagIn(language);
    String words = text.in(language);
    return tag.equals(language.tag()) ? words(words) : element("span", words, "lang", tag);
  }

  /** Mark-up that is finished. */
  public Markup raw(String finished) {
    out.append(finished);
    return this;
  }

  /**
   * The value of an attribute that is a coordinate, between the mark-up before it and behind it.
   */
  public Markup at(String before, double coordinate, String behind) {
    out.append(before).append(at(coordinate)).append(behind);
    return this;
  }

  /** How many characters were written. */
  public int length() {
    return out.length();
  }

  public Markup line() {
    out.append('\n');
    return this;
  }

  /** A coordinate with one decimal at most, the same on every machine. */
  public static String at(double coordinate) {
    long tenths = Math.round(coordinate * 10);
    return tenths >= 0 && tenths < TENTHS.length ? TENTHS[(int) tenths] : tenths(tenths);
  }

  private static String tenths(long tenths) {
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private Markup start(String tag, String[] attributes, String end) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(Html.escape(attributes[i + 1]))
          .append('"');
    }
    out.append(end);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
