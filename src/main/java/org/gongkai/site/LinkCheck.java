package org.gongkai.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.prose.Link;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;
import org.gongkai.source.SourceFolder;

/**
 * Follows every link of every hand-written text; one that leads nowhere is a finding at its line.
 */
final class LinkCheck {

  private static final String INDEX = "/index.html";

  /** A file beside the report: 附件1.pdf. */
  private static final Pattern FILE = Pattern.compile("(\\./)?[^/?#]+\\.[A-Za-z0-9]{2,5}");

  private final AddressBook addresses;
  private final SourceFolder source;
  private final Findings findings;
  private final Map<String, SiteFile> copies = new LinkedHashMap<>();

  /** Links that lead nowhere; a text may stand on the pages of several languages. */
  private final Set<String> told = new HashSet<>();

  LinkCheck(AddressBook addresses, SourceFolder source, Findings findings) {
    this.addresses = addresses;
    this.source = source;
    this.findings = findings;
  }

  /**
   * @return copies of files that a text in another language refers to: files are published once,
   *     pages in each language
   */
  List<SiteFile> check(List<Page> pages) {
    for (Page page : pages) {
      for (Link link : page.links()) {
        follow(link, page, attachments(page));
      }
    }
    return List.copyOf(copies.values());
  }

  private static List<Filing.Attachment> attachments(Page page) {
    return page.subject().report().map(report -> report.filing().attachments()).orElse(List.of());
  }

  private void follow(Link link, Page page, List<Filing.Attachment> attachments) {
    if (link.destination().startsWith("#") || leadsSomewhere(link, page, attachments)) {
      return;
    }
    if (told.add(link.at() + link.destination())) {
      findings.add(link.destination().startsWith("/") ? fromTheRoot(link, page) : dead(link, page));
    }
  }

  private boolean leadsSomewhere(Link link, Page page, List<Filing.Attachment> attachments) {
    return !link.destination().startsWith("/")
        && resolve(page.address().full(), link.destination())
            .filter(
                file ->
                    addresses.has(file)
                        || copies.containsKey(file)
                        || copied(file, page.address(), attachments)
                        || isUnread(file))
            .isPresent();
  }

  /**
   * Whether it would be the page of a report or an agency that could not be read: why is told in
   * its own file, and the link is right.
   */
  private boolean isUnread(String file) {
    // The portal's first language lies at its root; another only where it is spoken.
    return Stream.concat(
            Stream.of(""), Arrays.stream(Language.values()).map(language -> language.code() + "/"))
        .filter(root -> addresses.has(root + "index.html"))
        .filter(root -> file.startsWith(root) && file.endsWith(INDEX))
        .map(root -> "content/" + file.substring(root.length(), file.length() - INDEX.length()))
        .anyMatch(path -> source.has(path + ".yaml") || source.has(path + "/agency.yaml"));
  }

  private static Finding dead(Link link, Page page) {
    return Fault.DEAD_LINK.at(
        link.at(),
        Text.of(
            "链接“" + Excerpt.ofName(link.destination()) + "”指向不存在的页面或文件",
            "the link '"
                + Excerpt.ofName(link.destination())
                + "' leads to no page or file of the portal"),
        page.subject()
            .report()
            .filter(report -> FILE.matcher(link.destination()).matches())
            .map(LinkCheck::attached)
            .orElseGet(() -> relative(page)));
  }

  private static Text attached(Report report) {
    String folder = "content/" + Paths.of(report);
    return Text.of(
        "附件要放进 " + folder + "，并列入报告文件的 attachments",
        "an attachment belongs into " + folder + " and among the report's 'attachments'");
  }

  private static Text relative(Page page) {
    return Text.of(
        "网址相对本页 /" + page.address().full() + "，页面以 / 结尾，如 ../2019/",
        "links are relative to this page, /"
            + page.address().full()
            + "; pages end in /, for example ../2019/");
  }

  /** It would lead out of a portal that does not stand at the root, and nowhere from a disk. */
  private static Finding fromTheRoot(Link link, Page page) {
    String instead = page.address().root() + link.destination().substring(1);
    return Fault.DEAD_LINK.at(
        link.at(),
        Text.of(
            "以 / 开头的地址“" + Excerpt.ofName(link.destination()) + "”只在域名的根目录下有效",
            "the address '"
                + Excerpt.ofName(link.destination())
                + "' begins with /: it works only at the root of a host"),
        Text.of(
            "请写相对本页的地址，如 " + instead, "write it relative to this page, for example " + instead));
  }

  /** The file a link from a page leads to; nothing where it leaves the portal or is no address. */
  private static Optional<String> resolve(String from, String destination) {
    try {
      String path = destination.replaceFirst("[#?].*$", "");
      if (path.contains("//")) { // not every server takes it for one
        return Optional.empty();
      }
      URI target = URI.create("/" + from).resolve(path.isEmpty() ? "/" + from : path);
      String file =
          URLDecoder.decode(target.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8)
              .substring(1);
      return file.startsWith("..")
          ? Optional.empty()
          : Optional.of(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean copied(String file, Address page, List<Filing.Attachment> attachments) {
    String prefix = page.language().code() + "/";
    if (page.isFirst()
        || !file.startsWith(prefix)
        || !addresses.has(file.substring(prefix.length()))) {
      return false;
    }
    String name = file.substring(prefix.length());
    Optional<String> original =
        attachments.stream()
            .map(Filing.Attachment::file)
            .filter(path -> path.equals("content/" + name))
            .findFirst()
            .or(() -> Optional.of("assets/" + name).filter(source::has));
    original.ifPresent(path -> copies.put(file, SiteFile.copy(file, path, source)));
    return original.isPresent();
  }
}
