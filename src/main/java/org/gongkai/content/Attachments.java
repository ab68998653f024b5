package org.gongkai.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
   * What a file of each kind begins with: a page served under a name like report.pdf must not be a
   * script.
   */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "pdf",
          "%PDF-",
          "docx",
          "PK\3\4",
          "xlsx",
          "PK\3\4",
          "odt",
          "PK\3\4",
          "ods",
          "PK\3\4",
          "doc",
          "\u00D0\u00CF\u0011\u00E0",
          "xls",
          "\u00D0\u00CF\u0011\u00E0",
          "jpg",
          "\u00FF\u00D8\u00FF",
          "png",
          "\u0089PNG");

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
          .filter(name -> named.add(folder + name))
          .flatMap(name -> attachment(name, fields))
          .ifPresent(attachments::add);
    }
    names().filter(name -> !named.contains(folder + name)).forEach(name -> unused(folder + name));
    return attachments;
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
    return isWhatItSays(name, file, at)
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

  private boolean isWhatItSays(String name, String file, Location at) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String beginning = BEGINNINGS.get(ending);
    boolean plainName =
        name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._（）()-]*")
            && name.getBytes(StandardCharsets.UTF_8).length <= 200;
    if (beginning != null && plainName && beginsWith(file, beginning)) {
      return true;
    }
    String found = Excerpt.ofName(name);
    String endings = String.join(", ", BEGINNINGS.keySet().stream().sorted().toList());
    findings.add(
        Fault.ATTACHMENT_TYPE.at(
            at,
            plainName && beginning != null
                ? Text.of(
                    "“" + found + "”的内容不是 " + ending + " 文件",
                    "'" + found + "' does not hold a " + ending + " file")
                : Text.of(
                    "“" + found + "”的类型或文件名不能发布",
                    "the kind or the name of '" + found + "' cannot be published"),
            Text.of(
                "可用类型：" + endings + "；文件名只用文字、数字、点、横线",
                "kinds: " + endings + "; names of letters, digits, dots and hyphens")));
    return false;
  }

  /** What cannot be read is told as that, and not as another kind of file. */
  private boolean beginsWith(String file, String beginning) {
    return source
        .read(file, in -> in.readNBytes(beginning.length()))
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .map(beginning::equals)
        .orElse(true);
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
