package org.gongkai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.address.WebAddress;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Portal;
import org.gongkai.report.Vocabulary;
import org.gongkai.source.SourceFolder;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/** Reads site.yaml. */
final class PortalReader {

  private static final Map<String, Text> DOWNLOADS =
      DataFormat.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(DataFormat::key, format -> Text.EMPTY));

  /**
   * Used to go on reading where site.yaml is missing or broken, so that other mistakes are told in
   * the same run.
   */
  static final Portal PLAIN =
      new Portal(
          Text.of("政府信息公开年报", "Open government reports"),
          Text.EMPTY,
          "",
          List.of(Language.ZH),
          Portal.Owner.UNKNOWN,
          DataFormat.ALL);

  private static final String ASSETS = "assets/";
  private static final Pattern STEPS = Pattern.compile("(?i)/([.]|%2e){1,2}(/|$)");
  private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(png|jpe?g|webp)");

  private final Fields fields;
  private final SourceFolder source;
  private final Findings findings;

  PortalReader(Node root, SourceFolder source, Findings findings) {
    this.fields =
        Fields.of(
            root,
            findings,
            "title",
            "description",
            "url",
            "languages",
            "owner",
            "downloads",
            "licence",
            "image",
            "ranking",
            "regions",
            "sectors",
            "jurisdiction");
    this.source = source;
    this.findings = findings;
  }

  Portal portal() {
    fields.require("title", "title: {zh: 政府信息公开年报, en: Open government reports}");
    return new Portal(
        fields.text("title").orElse(PLAIN.title()),
        fields.text("description").orElse(Text.EMPTY),
        url().orElse(""),
        languages(),
        new OwnerReader(fields, findings).owner(),
        downloads(),
        sharing(),
        new RankingReader(fields, findings).ranking());
  }

  /** Why nothing can be put behind an address; empty where it can. */
  private static Optional<Text> flaw(String url) {
    if (url.contains("?") || url.contains("#")) {
      return Optional.of(Text.of("不能有“?”或“#”", "must not have a '?' or '#'"));
    }
    return STEPS.matcher(url).find()
        ? Optional.of(Text.of("不能有“.”或“..”这样的一级", "must not have '.' or '..' for a folder"))
        : Optional.empty();
  }

  /** Where the portal is served: addresses of pages are put behind it. */
  private Optional<String> url() {
    Optional<String> url = fields.webAddress("url");
    Optional<Text> flaw = url.flatMap(PortalReader::flaw);
    if (flaw.isPresent()) {
      String excerpt = Excerpt.of(url.get());
      findings.add(
          Fault.NOT_AN_ADDRESS.at(
              fields.at("url"),
              Text.of(
                  "“" + excerpt + "”" + flaw.get().zh(), "'" + excerpt + "' " + flaw.get().en()),
              Text.of(
                  "请写网站所在的文件夹，如 https://www.example.gov.cn/gongkai/",
                  "give the folder the portal stands in, such as https://www.example.gov.cn/gongkai/")));
      return Optional.empty();
    }
    return url.map(WebAddress::ascii)
        .map(address -> address.endsWith("/") ? address : address + "/");
  }

  /** The program's words with the portal's own divisions and sectors added. */
  Vocabulary vocabulary(Vocabulary shipped) {
    return new VocabularyReader(fields, findings).with(shipped);
  }

  private List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    List<Node> given = fields.list("languages");
    if (fields.isEmptyList("languages")) {
      findings.add(noLanguage());
    }
    for (Node node : given) {
      Fields.wordOf(node, findings)
          .flatMap(code -> language(code, node.at()))
          .filter(language -> isNew(languages.contains(language), language.code(), node))
          .ifPresent(languages::add);
    }
    return languages.isEmpty() ? PLAIN.languages() : languages;
  }

  private boolean isNew(boolean isThere, String word, Node node) {
    if (isThere) {
      findings.add(Fields.twice(node.at(), word));
    }
    return !isThere;
  }

  private Finding noLanguage() {
    return Fault.WRONG_LENGTH.at(
        fields.at("languages"),
        Text.of("languages 里没有语言", "'languages' names no language"),
        Text.of(
            "写 [zh]、[en] 或 [zh, en]；不写这个键就是 [zh]",
            "write [zh], [en] or [zh, en]; without the key it is [zh]"));
  }

  private Optional<Language> language(String code, Location at) {
    Optional<Language> language = Language.of(code);
    if (language.isEmpty()) {
      findings.add(
          Fault.UNKNOWN_WORD.at(
              at,
              Text.of(
                  "不支持语言“" + Excerpt.of(code) + "”",
                  "the language '" + Excerpt.of(code) + "' is not supported"),
              Text.of("可用：zh, en", "known: zh, en")));
    }
    return language;
  }

  private List<DataFormat> downloads() {
    if (!fields.has("downloads")) {
      return PLAIN.downloads();
    }
    List<DataFormat> chosen = new ArrayList<>();
    for (Node node : fields.list("downloads")) {
      Fields.wordOf(node, findings)
          .ifPresent(
              kind -> {
                Optional<DataFormat> format = DataFormat.of(kind);
                format
                    .filter(known -> isNew(chosen.contains(known), kind, node))
                    .ifPresent(chosen::add);
                if (format.isEmpty()) {
                  findings.add(Fields.unknownWord(node.at(), kind, DOWNLOADS));
                }
              });
    }
    return chosen;
  }

  private Portal.Sharing sharing() {
    Optional<Fields> licence = fields.fields("licence", "name", "url");
    licence.ifPresent(terms -> terms.require("name", "name: CC BY 4.0"));
    return new Portal.Sharing(
        licence.flatMap(terms -> terms.text("name")).orElse(Text.EMPTY),
        licence.flatMap(terms -> terms.webAddress("url")).orElse(""),
        image().orElse(""));
  }

  /** The picture of link previews: a file of assets/, of a kind that other sites show. */
  private Optional<String> image() {
    Optional<String> image = fields.word("image");
    if (image.isPresent() && !PICTURE.matcher(image.get()).matches()) {
      findings.add(
          Fault.ATTACHMENT_TYPE.at(
              fields.at("image"),
              Text.of(
                  "“" + Excerpt.of(image.get()) + "”不是 png、jpg 或 webp 图片",
                  "'" + Excerpt.of(image.get()) + "' is not a png, jpg or webp picture"),
              Text.of("其他网站只显示这几种图片", "other sites show no other kinds in a link preview")));
      return Optional.empty();
    }
    if (image.isPresent() && !source.has(ASSETS + image.get())) {
      findings.add(
          Fault.MISSING_ATTACHMENT.at(
              fields.at("image"),
              Text.of(
                  "没有图片“" + Excerpt.of(image.get()) + "”",
                  "there is no picture '" + Excerpt.of(image.get()) + "'"),
              Text.of(
                  "请把它放进 assets/，这里写它在 assets/ 下的路径",
                  "put it into assets/ and give its path below assets/ here")));
      return Optional.empty();
    }
    return image;
  }
}
