package org.gongkai.pages;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.address.Slug;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.prose.Markdown;
import org.gongkai.prose.Prose;
import org.gongkai.source.SourceFolder;

/**
 * Reads the pages written by hand, {@code content/pages/**.md}, in JBake's format: lines {@code
 * key=value}, a line {@code ~~~~~~}, then Markdown. A page with a fault in its header is left out;
 * the fault is among the findings.
 */
public final class PageReader {

  private final SourceFolder source;
  private final Markdown markdown;
  private final Findings findings;

  public PageReader(SourceFolder source, Markdown markdown, Findings findings) {
    this.source = source;
    this.markdown = markdown;
    this.findings = findings;
  }

  /**
   * The published pages by slug, then language; drafts are left out.
   *
   * @param first the language of files that name none: {@code about.md}, as against {@code
   *     about.en.md}
   */
  public List<HandWrittenPage> read(Language first) {
    NavigableMap<PageName, String> files = new TreeMap<>();
    source.below(PageName.FOLDER).keySet().forEach(file -> place(file, first, files));
    return MenuPlaces.give(
        files.entrySet().stream().map(this::page).flatMap(Optional::stream).toList(), findings);
  }

  private void place(String file, Language first, Map<PageName, String> files) {
    if (!file.endsWith(PageName.ENDING)) {
      addNotAPage(file);
      return;
    }
    Optional<PageName> name = PageName.of(file, first);
    if (name.isEmpty()) {
      addBadName(file);
      return;
    }
    String other = files.putIfAbsent(name.get(), file);
    if (other != null) {
      addSamePage(file, other);
    }
  }

  private Optional<HandWrittenPage> page(Map.Entry<PageName, String> entry) {
    PageName name = entry.getKey();
    String file = entry.getValue();
    return source
        .text(file)
        .flatMap(text -> HeaderReader.read(text, file, name, findings))
        .filter(header -> !header.isDraft())
        .flatMap(header -> page(name, file, header));
  }

  private Optional<HandWrittenPage> page(PageName name, String file, HeaderReader.Header header) {
    Optional<Prose> prose =
        PageEngine.read(
            source.path(file), JBakeSettings.forPage(source.root(), markdown, header.body()));
    if (prose.isEmpty()) {
      source.missed(file, new NoSuchFileException(file)); // it was there for its header
    }
    return prose.map(text -> page(name, file, header, text));
  }

  private static HandWrittenPage page(
      PageName name, String file, HeaderReader.Header header, Prose prose) {
    return new HandWrittenPage(
        name.slug(),
        name.language(),
        header.isNews(),
        header.heading(),
        prose.in(name.language()),
        Location.of(file));
  }

  private void addNotAPage(String file) {
    findings.add(
        Fault.UNEXPECTED_FILE.at(
            Location.of(file),
            Text.of("不是 .md 文件，不会发布", "is not a .md file and is not published"),
            Text.of("图片等文件请放进 assets/", "put pictures and other files into assets/")));
  }

  private void addBadName(String file) {
    findings.add(
        Fault.BAD_NAME.at(
            Location.of(file),
            Text.of("这个文件名不能用作网页地址", "the name of this file cannot be the address of a page"),
            Text.of(
                "请只用小写英文字母、数字和连字符，语言写在 .md 之前，例如 about.md、about.en.md，全长不超过 " + Slug.LONGEST_PATH,
                "use small letters a-z, digits and hyphens, and the language before .md: about.md, about.en.md; at most "
                    + Slug.LONGEST_PATH
                    + " in all")));
  }

  private void addSamePage(String file, String other) {
    findings.add(
        Fault.ADDRESS_TAKEN.at(
            Location.of(file),
            Text.of(
                "与“" + other + "”是同一页的同一语言",
                "is the same page in the same language as '" + other + "'"),
            Text.of("请只留一个文件", "keep one of the two files")));
  }
}
