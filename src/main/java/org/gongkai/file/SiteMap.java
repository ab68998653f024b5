package org.gongkai.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Html;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.SiteFile;
import org.gongkai.page.Translations;
import org.gongkai.report.Portal;

/**
 * robots.txt and sitemap.xml; the sitemap needs to know where the portal is served, so it is left
 * out where site.yaml does not say. It names every page once in each language it speaks, with its
 * twins, and the day a report was published.
 */
public final class SiteMap {

  /** What the protocol allows in one file, with room to spare for the head of the file. */
  private static final int MOST_PAGES = 50_000;

  private static final int MOST_BYTES = 50_000_000;

  private final Portal portal;

  public SiteMap(Portal portal) {
    this.portal = portal;
  }

  public List<SiteFile> files(List<Page> pages) {
    List<SiteFile> files = new ArrayList<>();
    String robots =
        "User-agent: *\nAllow: /\n"
            + (portal.url().isEmpty() ? "" : "Sitemap: " + portal.url() + "sitemap.xml\n");
    files.add(SiteFile.of("robots.txt", robots.getBytes(StandardCharsets.UTF_8)));
    if (!portal.url().isEmpty()) {
      files.addAll(maps(pages.stream().filter(this::isListed).toList()));
    }
    return files;
  }

  /** A page that only repeats another, because it is not translated, is not listed. */
  private boolean isListed(Page page) {
    return !page.subject().isMissing() && page.speaks(page.address().language());
  }

  private List<SiteFile> maps(List<Page> pages) {
    List<List<Page>> parts = parts(pages);
    if (parts.size() == 1) {
      return List.of(map("sitemap.xml", pages));
    }
    List<SiteFile> files = new ArrayList<>();
    StringBuilder index = begin("sitemapindex", "");
    for (List<Page> part : parts) {
      String name = "sitemap-" + (files.size() + 1) + ".xml";
      files.add(map(name, part));
      index.append("<sitemap><loc>").append(Html.escape(portal.url() + name));
      index.append("</loc></sitemap>\n");
    }
    byte[] bytes = index.append("</sitemapindex>\n").toString().getBytes(StandardCharsets.UTF_8);
    files.add(SiteFile.of("sitemap.xml", bytes));
    return files;
  }

  /** The pages cut so that no file has too many or is too large. */
  private List<List<Page>> parts(List<Page> pages) {
    List<List<Page>> parts = new ArrayList<>();
    int from = 0;
    long bytes = 0;
    for (int i = 0; i < pages.size(); i++) {
      long size = atMost(pages.get(i));
      if (i - from == MOST_PAGES || bytes + size > MOST_BYTES) {
        parts.add(pages.subList(from, i));
        from = i;
        bytes = 0;
      }
      bytes += size;
    }
    parts.add(pages.subList(from, pages.size()));
    return parts;
  }

  /** How many bytes an entry has at most: its address is in it once, and once for each twin. */
  private long atMost(Page page) {
    long address = 3L * (portal.url().length() + page.address().path().length() + 3);
    return 200 + (address + 80) * (portal.languages().size() + 2);
  }

  private SiteFile map(String name, List<Page> pages) {
    return new SiteFile(
        name,
        out -> {
          StringBuilder xml = begin("urlset", " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
          for (Page page : pages) {
            entry(page, xml);
            if (xml.length() > 100_000) {
              out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
              xml.setLength(0);
            }
          }
          out.write(xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8));
        });
  }

  private static StringBuilder begin(String root, String more) {
    return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
        .append(root)
        .append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        .append(more)
        .append(">\n");
  }

  private void entry(Page page, StringBuilder xml) {
    xml.append("<url><loc>").append(url(page.address())).append("</loc>");
    page.subject()
        .published()
        .ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
    List<Address> twins = Translations.of(page, portal);
    if (twins.size() > 1) {
      twins.forEach(twin -> twin(twin.language().tag(), twin, xml));
      twin("x-default", twins.get(0), xml);
    }
    xml.append("</url>\n");
  }

  private void twin(String language, Address twin, StringBuilder xml) {
    xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
        .append(language)
        .append("\" href=\"")
        .append(url(twin))
        .append("\"/>");
  }

  private String url(Address address) {
    return Html.escape(portal.url() + address.full());
  }
}
