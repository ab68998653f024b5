package org.gongkai.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.language.Html;
import org.gongkai.language.Language;

/**
 * A feed as RFC 4287 wants it. Days of the original become midnight in Beijing: Atom wants an
 * instant, and sources give days. It is never empty, since it must say when it was updated.
 */
public record AtomFeed(Head head, List<Entry> entries) {

  /**
   * @param url where the feed is, which is also its identity
   * @param page the page it belongs to
   * @param author who answers for the portal, or else its name
   * @param rights the terms of use; empty if not given
   */
  public record Head(
      Language language, String url, String page, String title, String author, String rights) {}

  public AtomFeed {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a feed without entries: " + head.url());
    }
  }

  public void write(OutputStream out) throws IOException {
    out.write(xml().getBytes(StandardCharsets.UTF_8));
  }

  private String xml() {
    StringBuilder xml = new StringBuilder(1024 * (entries.size() + 1));
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(head.language().tag())
        .append("\">\n");
    element(xml, "id", head.url());
    element(xml, "title", head.title());
    link(xml, "self", "application/atom+xml", head.url());
    link(xml, "alternate", "text/html", head.page());
    element(xml, "updated", instant(updated()));
    author(xml, head.author());
    element(xml, "rights", head.rights());
    entries.forEach(entry -> entry(xml, entry));
    return xml.append("</feed>\n").toString();
  }

  private LocalDate updated() {
    return entries.stream().map(Entry::updated).max(LocalDate::compareTo).orElseThrow();
  }

  private static void entry(StringBuilder xml, Entry entry) {
    xml.append("<entry>\n");
    element(xml, "id", entry.url());
    element(xml, "title", entry.title());
    link(xml, "alternate", "text/html", entry.url());
    if (!entry.source().isEmpty()) {
      link(xml, "via", "", entry.source());
    }
    element(xml, "updated", instant(entry.updated()));
    entry.published().ifPresent(day -> element(xml, "published", instant(day)));
    author(xml, entry.author());
    element(xml, "summary", entry.summary());
    xml.append("</entry>\n");
  }

  private static void author(StringBuilder xml, String name) {
    xml.append("<author><name>").append(Html.escape(name)).append("</name></author>\n");
  }

  private static void element(StringBuilder xml, String name, String words) {
    if (!words.isEmpty()) {
      xml.append('<').append(name).append('>');
      xml.append(Html.escape(words));
      xml.append("</").append(name).append(">\n");
    }
  }

  private static void link(StringBuilder xml, String rel, String type, String href) {
    xml.append("<link rel=\"").append(rel).append('"');
    if (!type.isEmpty()) {
      xml.append(" type=\"").append(type).append('"');
    }
    xml.append(" href=\"").append(Html.escape(href)).append("\"/>\n");
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00+08:00";
  }
}
