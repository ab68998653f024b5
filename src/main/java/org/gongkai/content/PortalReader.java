package org.gongkai.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Places;
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
            "sectors");
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
        owner(),
        downloads(),
        sharing(),
        new RankingReader(fields, findings).ranking());
  }

  /** Where the portal is served: addresses of pages are put behind it. */
  private Optional<String> url() {
    Optional<String> url = fields.webAddress("url");
    if (url.isPresent() && (url.get().contains("?") || url.get().contains("#"))) {
      findings.add(
          Fault.NOT_AN_ADDRESS.at(
              fields.at("url"),
              Text.of(
                  "“" + Excerpt.of(url.get()) + "”不能有“?”或“#”",
                  "'" + Excerpt.of(url.get()) + "' must not have a '?' or '#'"),
              Text.of(
                  "请写网站所在的文件夹，如 https://www.example.gov.cn/gongkai/",
                  "give the folder the portal stands in, such as https://www.example.gov.cn/gongkai/")));
      return Optional.empty();
    }
    return url.map(address -> address.endsWith("/") ? address : address + "/");
  }

  /** The program's words with the portal's own divisions and sectors added. */
  Vocabulary vocabulary(Vocabulary shipped) {
    Map<String, Text> regions = new LinkedHashMap<>(shipped.regions());
    Map<String, Integer> lastYears = new LinkedHashMap<>();
    Optional<Fields> own = fields.node("regions").map(node -> Fields.open(node, findings));
    own.ifPresent(
        given -> {
          for (String code : given.keys()) {
            Optional<Fields> region = given.fields(code, "zh", "en", "until");
            region.flatMap(PortalReader::name).ifPresent(name -> regions.put(code, name));
            region.flatMap(this::until).ifPresent(year -> lastYears.put(code, year));
          }
        });
    Map<String, Text> sectors = new LinkedHashMap<>(shipped.sectors());
    sectors.putAll(FormsReader.texts(fields, "sectors", findings));
    return new Vocabulary(regions, sectors, shipped.levels(), shipped.kinds(), lastYears);
  }

  private static Optional<Text> name(Fields region) {
    Optional<String> zh = region.word("zh");
    return zh.map(name -> new Text(name, region.word("en").orElse(name)));
  }

  /** The last year of a division that was abolished: {@code 2021}, or the day: 2021-04-09. */
  private Optional<Integer> until(Fields region) {
    Optional<String> until = region.word("until");
    if (until.isPresent() && !until.get().matches("\\d{4}(-\\d\\d-\\d\\d)?")) {
      findings.add(
          Fault.NOT_A_DATE.at(
              region.at("until"),
              Text.of(
                  "“" + Excerpt.of(until.get()) + "”不是年份",
                  "'" + Excerpt.of(until.get()) + "' is not a year"),
              Text.of(
                  "应为代码有效的最后一年，如 2021",
                  "the last year of the division, such as 2021, is expected")));
      return Optional.empty();
    }
    return until.map(year -> Integer.parseInt(year.substring(0, 4)));
  }

  private List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    for (Node node : fields.list("languages")) {
      Fields.wordOf(node, findings)
          .ifPresent(
              code ->
                  language(code, node.at())
                      .filter(language -> !languages.contains(language))
                      .ifPresent(languages::add));
    }
    return languages.isEmpty() ? PLAIN.languages() : languages;
  }

  private Optional<Language> language(String code, Location at) {
    Optional<Language> language = Language.of(code);
    if (language.isEmpty()) {
      findings.add(
          Fault.UNKNOWN_WORD.at(
              at,
              Text.of("不支持语言“" + code + "”", "the language '" + code + "' is not supported"),
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
                format.ifPresent(chosen::add);
                if (format.isEmpty()) {
                  findings.add(Fields.unknownWord(node.at(), kind, DOWNLOADS));
                }
              });
    }
    return chosen;
  }

  private Portal.Owner owner() {
    Optional<Fields> owner =
        fields.fields(
            "owner",
            "name",
            "operator",
            "siteCode",
            "icp",
            "police",
            "address",
            "phone",
            "postcode",
            "email");
    if (owner.isEmpty()) {
      return Portal.Owner.UNKNOWN;
    }
    return new Portal.Owner(
        owner.flatMap(o -> o.text("name")).orElse(Text.EMPTY),
        owner.flatMap(o -> o.text("operator")).orElse(Text.EMPTY),
        new Portal.Registration(word(owner, "siteCode"), word(owner, "icp"), word(owner, "police")),
        new Agency.Contact(
            word(owner, "address"),
            word(owner, "phone"),
            word(owner, "postcode"),
            word(owner, "email")),
        new Places(
            fields.at("owner"),
            owner.get().places("siteCode", "icp", "police", "phone", "postcode", "email")));
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

  private static String word(Optional<Fields> fields, String key) {
    return fields.flatMap(f -> f.word(key)).orElse("");
  }
}
