package org.gongkai.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.attachment.Act;
import org.gongkai.attachment.FileKind;
import org.gongkai.attachment.Inspection;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Filing;
import org.gongkai.source.SourceFolder;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Nearest;
import org.gongkai.yaml.Node;

/**
 * Finds the files a report names in the folder beside it, and refuses what is not what its name
 * says.
 */
final class Attachments {

  /**
   * Larger than any report with pictures of all its pages; what is larger nobody opens on a phone.
   */
  static final long MOST_BYTES = 50_000_000;

  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._（）()-]*");
  private static final int LONGEST_NAME = 200;
  private static final String ENDINGS = String.join(", ", FileKind.endings());
  private static final Text SAVE_ANEW =
      Text.of("请用“打印为 PDF”重新生成一份", "make it anew by printing it to a PDF");
  private static final Text WITHOUT_ACTS =
      Text.of(
          "读者打开它时，它会自己做事；请换成不含这些的文件，如用“打印为 PDF”重新生成",
          "it acts on the computer of whoever opens it: publish one that does not, for example by printing it to a PDF anew");
  private static final Text HOW_TO_NAME =
      Text.of(
          "可用类型：" + ENDINGS + "；文件名只用文字、数字、点、横线",
          "kinds: " + ENDINGS + "; names of letters, digits, dots and hyphens");

  private final SourceFolder source;
  private final String folder;
  private final Findings findings;

  /**
   * @param folder the folder beside the report, with a slash at the end
   */
  Attachments(SourceFolder source, String folder, Findings findings) {
    this.source = source;
    this.folder = folder;
    this.findings = findings;
  }

  List<Filing.Attachment> read(Fields report) {
    List<Filing.Attachment> attachments = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Node node : report.list("attachments")) {
      Fields fields = Fields.of(node, findings, "file", "title");
      fields.require("file", "file: report.pdf");
      fields
          .word("file")
          .filter(name -> isNew(name, named, fields.at("file")))
          .flatMap(name -> attachment(name, fields))
          .ifPresent(attachments::add);
    }
    names().filter(name -> !named.contains(folder + name)).forEach(name -> unused(folder + name));
    return attachments;
  }

  private boolean isNew(String name, Set<String> named, Location at) {
    boolean isNew = named.add(folder + name);
    if (!isNew) {
      findings.add(Fields.twice(at, name));
    }
    return isNew;
  }

  private Optional<Filing.Attachment> attachment(String name, Fields fields) {
    Location at = fields.at("file");
    String file = folder + name;
    if (name.contains("/") || name.contains("\\") || !source.has(file)) {
      findings.add(
          Fault.MISSING_ATTACHMENT.at(
              at,
              Text.of(
                  "没有附件“" + Excerpt.of(name) + "”",
                  "there is no attachment '" + Excerpt.of(name) + "'"),
              Nearest.to(name, names().toList())
                  .map(
                      near ->
                          Text.of(
                              "是不是“" + near + "”？大小写须一致",
                              "did you mean '" + near + "'? Upper and lower case must agree"))
                  .orElse(
                      Text.of(
                          "请把文件放进 " + folder + "，这里只写文件名",
                          "put the file into " + folder + " and write its name alone"))));
      return Optional.empty();
    }
    long bytes = source.below(file).get(file);
    return isFit(name, file, bytes, at)
        ? Optional.of(
            new Filing.Attachment(
                name, file, bytes, fields.text("title").orElse(Text.same(name)), at))
        : Optional.empty();
  }

  /** The names of the files beside the report; what lies in folders below is no attachment. */
  private Stream<String> names() {
    return source.below(folder).keySet().stream()
        .map(file -> file.substring(folder.length()))
        .filter(name -> !name.contains("/"));
  }

  private boolean isFit(String name, String file, long bytes, Location at) {
    Optional<FileKind> kind = FileKind.of(name).filter(known -> isPlain(name));
    if (kind.isEmpty()) {
      addNotPublished(name, at);
      return false;
    }
    if (bytes > MOST_BYTES) {
      addTooLarge(name, bytes, at);
      return false;
    }
    // What cannot be read is told as that, and not as another kind of file.
    return inspected(file, kind.get())
        .map(inspection -> isFit(name, kind.get(), inspection, at))
        .orElse(true);
  }

  private Optional<Inspection> inspected(String file, FileKind kind) {
    try {
      return Optional.of(Inspection.of(source.path(file), kind));
    } catch (IOException e) {
      source.missed(file, e);
      return Optional.empty();
    }
  }

  private boolean isFit(String name, FileKind kind, Inspection inspection, Location at) {
    if (!inspection.isOfItsKind()) {
      addOtherKind(name, kind, at);
    } else if (!inspection.isWhole()) {
      addDamaged(name, kind, at);
    } else if (!inspection.acts().isEmpty()) {
      addActive(name, inspection.acts(), at);
    }
    return inspection.isWhole();
  }

  private static boolean isPlain(String name) {
    return PLAIN_NAME.matcher(name).matches()
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
  }

  private void addNotPublished(String name, Location at) {
    String found = Excerpt.ofName(name);
    findings.add(
        Fault.ATTACHMENT_TYPE.at(
            at,
            Text.of(
                "“" + found + "”的类型或文件名不能发布",
                "the kind or the name of '" + found + "' cannot be published"),
            HOW_TO_NAME));
  }

  private void addOtherKind(String name, FileKind kind, Location at) {
    String found = Excerpt.ofName(name);
    findings.add(
        Fault.ATTACHMENT_TYPE.at(
            at,
            Text.of(
                "“" + found + "”的内容不是 " + kind.ending() + " 文件",
                "'" + found + "' does not hold a " + kind.ending() + " file"),
            HOW_TO_NAME));
  }

  private void addTooLarge(String name, long bytes, Location at) {
    String found = Excerpt.ofName(name);
    findings.add(
        Fault.TOO_LARGE.at(
            at,
            Text.of(
                "“" + found + "”有 " + bytes + " 字节，附件最多 " + MOST_BYTES,
                "'" + found + "' has " + bytes + " bytes; an attachment has at most " + MOST_BYTES),
            Text.of(
                "请压缩图片或分成几个文件；也可以在 source 的 url 写上原件的网址",
                "make its pictures smaller or split it; or give the address of the original as 'url' of 'source'")));
  }

  private void addDamaged(String name, FileKind kind, Location at) {
    String found = Excerpt.ofName(name);
    findings.add(
        Fault.DAMAGED_ATTACHMENT.at(
            at,
            Text.of(
                "“" + found + "”不完整：没有 " + kind.ending() + " 文件应有的结尾",
                "'"
                    + found
                    + "' is cut short: it does not end as a "
                    + kind.ending()
                    + " file does"),
            Text.of(
                "请从原处重新下载或复制；原件就是这样的，请打开后另存一份",
                "download or copy it anew; where the original is like this, open it and save it again")));
  }

  private void addActive(String name, Set<Act> acts, Location at) {
    String found = Excerpt.ofName(name);
    List<Text> words = acts.stream().map(Act::words).toList();
    findings.add(
        Fault.ACTIVE_ATTACHMENT.at(
            at,
            Text.of(
                "“" + found + "”" + joined(words, Text::zh, "，"),
                "'" + found + "' " + joined(words, Text::en, ", ")),
            acts.equals(Set.of(Act.UNREAD)) ? SAVE_ANEW : WITHOUT_ACTS));
  }

  private static String joined(List<Text> words, Function<Text, String> language, String mark) {
    return words.stream().map(language).collect(Collectors.joining(mark));
  }

  private void unused(String file) {
    findings.add(
        Fault.UNUSED_ATTACHMENT.at(
            Location.of(file),
            Text.of("没有报告引用这个文件，不会发布", "no report names this file; it is not published"),
            Text.of(
                "请写入报告的 attachments，或删去",
                "name it under 'attachments' in the report, or remove it")));
  }
}
