package org.gongkai.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Portal;

/**
 * robots.txt and sitemap.xml; the sitemap needs to know where the portal is served, so it is left
 * out where site.yaml does not say.
 */
final class SiteMap {

  /** What the protocol allows in one file. */
  private static final int MOST = 50_000;

  private final Portal portal;

  SiteMap(Portal portal) {
    this.portal = portal;
  }

  List<SiteFile> files(List<Page> pages) {
    List<SiteFile> files = new ArrayList<>();
    String robots =
        "User-agent: *\nAllow: /\n"
            + (portal.url().isEmpty() ? "" : "Sitemap: " + portal.url() + "sitemap.xml\n");
    files.add(SiteFile.of("robots.txt", robots.getBytes(StandardCharsets.UTF_8)));
    if (!portal.url().isEmpty()) {
      files.addAll(
          maps(
              pages.stream()
                  .filter(page -> !(page instanceof NotFoundPage))
                  .map(page -> portal.url() + page.address().full())
                  .toList()));
    }
    return files;
  }

  private List<SiteFile> maps(List<String> urls) {
    if (urls.size() <= MOST) {
      return List.of(file("sitemap.xml", "urlset", "url", urls));
    }
    List<SiteFile> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < urls.size(); from += MOST) {
      String name = "sitemap-" + (from / MOST + 1) + ".xml";
      files.add(
          file(name, "urlset", "url", urls.subList(from, Math.min(urls.size(), from + MOST))));
      parts.add(portal.url() + name);
    }
    files.add(file("sitemap.xml", "sitemapindex", "sitemap", parts));
    return files;
  }

  private static SiteFile file(String name, String root, String entry, List<String> urls) {
    return new SiteFile(
        name,
        out -> {
          StringBuilder xml =
              new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
                  .append(root)
                  .append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
          for (String url : urls) {
            xml.append('<')
                .append(entry)
                .append("><loc>")
                .append(url.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</loc></")
                .append(entry)
                .append(">\n");
          }
          out.write(
              xml.append("</")
                  .append(root)
                  .append(">\n")
                  .toString()
                  .getBytes(StandardCharsets.UTF_8));
        });
  }
}
