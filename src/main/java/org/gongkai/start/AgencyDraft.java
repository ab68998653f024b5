package org.gongkai.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.address.Slug;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Vocabulary;
import org.gongkai.schema.SchemaLine;

/** A new agency.yaml: what was said, what its name tells, and the other keys as comments. */
public final class AgencyDraft {

  private final Library library;
  private final Vocabulary vocabulary;
  private final AgencyWish wish;
  private final AgencyName name;

  public AgencyDraft(Library library, AgencyWish wish) {
    this.library = library;
    this.vocabulary = library.vocabulary();
    this.wish = wish;
    this.name = AgencyName.of(wish.name(), vocabulary);
  }

  /**
   * @throws NotStarted where something is missing that the name does not tell, or cannot be right
   */
  public NewFile file() throws NotStarted {
    String region = region();
    String level = word("level", vocabulary.levels(), name.level(region, vocabulary.codes()));
    String kind = word("kind", vocabulary.kinds(), name.kind());
    String sector =
        word("sector", vocabulary.sectors(), name.sector(vocabulary.sectors()).orElse("general"));
    String path = path(region, kind, sector);
    return new NewFile(
        "content/agencies/" + path + "/agency.yaml", text(path, region, level, kind, sector));
  }

  private String region() throws NotStarted {
    Optional<String> said = wish.said("region");
    if (said.isPresent()) {
      if (!vocabulary.knows(said.get())) {
        throw new NotStarted(
            Text.of("不认识的行政区划代码“" + said.get() + "”", "unknown division code '" + said.get() + "'"),
            Text.of(
                "--region 要六位 GB/T 2260 代码，如 440000",
                "--region takes a six-digit GB/T 2260 code such as 440000"));
      }
      return said.get();
    }
    List<String> divisions = name.divisions();
    if (divisions.size() != 1) {
      throw unknownRegion(divisions);
    }
    return divisions.get(0);
  }

  private NotStarted unknownRegion(List<String> divisions) {
    if (divisions.isEmpty()) {
      return new NotStarted(
          Text.of(
              "从名称“" + wish.name() + "”看不出是哪个行政区划",
              "the name '" + wish.name() + "' does not begin with that of a division"),
          Text.of(
              "请写全称，或加上代码，如 --region 440000",
              "give the full name, or the division's code: --region 440000"));
    }
    return new NotStarted(
        Text.of(
            "“" + wish.name() + "”可能属于 " + divisions.size() + " 个行政区划：" + listed(divisions),
            "'"
                + wish.name()
                + "' may be of "
                + divisions.size()
                + " divisions: "
                + listed(divisions)),
        Text.of("请用 --region 指明，如 --region " + divisions.get(0), "say which with --region"));
  }

  private String listed(List<String> codes) {
    return codes.stream()
        .map(
            code ->
                code
                    + " "
                    + vocabulary.path(code).stream()
                        .map(region -> region.name().zh())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining(", "));
  }

  /** What was said, as a key or in the words for it; else what the name tells. */
  private String word(String key, Map<String, Text> known, String told) throws NotStarted {
    Optional<String> said = wish.said(key);
    if (said.isEmpty() || known.containsKey(said.get())) {
      return said.orElse(told);
    }
    Optional<String> meant =
        known.keySet().stream().filter(word -> known.get(word).says(said.get())).findFirst();
    return meant.orElseThrow(
        () ->
            new NotStarted(
                Text.of(
                    "--" + key + " 没有“" + said.get() + "”",
                    "--" + key + " has no '" + said.get() + "'"),
                Text.of(
                    "可用："
                        + known.entrySet().stream()
                            .map(word -> word.getKey() + "（" + word.getValue().zh() + "）")
                            .collect(Collectors.joining("、")),
                    "known: " + String.join(", ", known.keySet()))));
  }

  private String path(String region, String kind, String sector) throws NotStarted {
    String path =
        wish.path().isEmpty()
            ? new AgencyFolder(library).propose(region, kind, sector, name.field())
            : wish.path();
    for (String part : path.split("/", -1)) {
      if (!Slug.is(part) || !Slug.fits(path)) {
        throw new NotStarted(
            Text.of("“" + path + "”不能用作网址", "'" + path + "' cannot be an address"),
            Text.of(
                "--path 只用小写拉丁字母、数字和单个横线，每级以字母开头，如 guangdong/finance",
                "--path takes lower-case Latin letters, digits and single hyphens, each part beginning with a letter, such as guangdong/finance"));
      }
    }
    refuseTwice(region, path);
    return path;
  }

  private void refuseTwice(String region, String path) throws NotStarted {
    for (Agency agency : library.agencies()) {
      if (agency.name().zh().equals(wish.name()) && agency.standing().region().equals(region)) {
        throw new NotStarted(
            Text.of(
                "“" + wish.name() + "”已经有了：content/agencies/" + agency.path(),
                "'" + wish.name() + "' is there already: content/agencies/" + agency.path()),
            Text.of(
                "新的一份报告用 gongkai new report --agency " + agency.path(),
                "for a new report: gongkai new report --agency " + agency.path()));
      }
    }
  }

  private String text(String path, String region, String level, String kind, String sector) {
    Language language = library.portal().first();
    StringBuilder yaml = new StringBuilder(SchemaLine.of("agency", path));
    yaml.append("name: ").append(nameInYaml()).append('\n');
    line(yaml, "region", "\"" + region + "\"", where(region));
    line(yaml, "level", level, vocabulary.levels().get(level).in(language));
    line(yaml, "kind", kind, vocabulary.kinds().get(kind).in(language));
    line(yaml, "sector", sector, vocabulary.sector(sector).in(language));
    new AgencyFolder(library)
        .government(region)
        .filter(government -> !government.path().equals(path) && !kind.equals("government"))
        .ifPresent(above -> line(yaml, "parent", above.path(), above.name().in(language)));
    yaml.append(OTHERS.in(language));
    return yaml.toString();
  }

  private String nameInYaml() {
    String zh = Quoted.of(wish.name());
    return wish.said("english").map(en -> "{zh: " + zh + ", en: " + Quoted.of(en) + "}").orElse(zh);
  }

  private String where(String region) {
    return vocabulary.path(region).stream()
        .map(division -> division.name().zh())
        .collect(Collectors.joining());
  }

  private static void line(StringBuilder yaml, String key, String value, String comment) {
    yaml.append(key).append(": ").append(value).append(" # ").append(comment).append('\n');
  }

  private static final Text OTHERS =
      Text.of(
          """
          # 以下各项有了再写：删去行首的“# ”，换成实际内容。没有的留着不动。
          # aliases: [简称]
          # code: 统一社会信用代码，18 位
          # website: https://www.example.gov.cn/
          # powers: [licences, penalties, compulsion] # 能作出哪些决定：行政许可、行政处罚、行政强制；都没有写 []
          # contact: {address: 地址, phone: 020-83170000, postcode: "510030", email: gk@example.gov.cn}
          # opened: 2019-01-01 # 成立、撤销的日期，接续它的机构的文件夹，用过的名称
          # closed: 2024-12-31
          # successor: guangdong/finance
          # formerly: [{name: 旧名称, until: 2019-01-01}]
          """,
          """
          # Write the following when you have them: take away the '# ' and put the real words there.
          # aliases: [short name]
          # code: the unified social credit code, 18 signs
          # website: https://www.example.gov.cn/
          # powers: [licences, penalties, compulsion] # what it can decide; [] for none of these
          # contact: {address: where, phone: 020-83170000, postcode: "510030", email: gk@example.gov.cn}
          # opened: 2019-01-01 # when it began and ended, the folder of what came after it, names it had
          # closed: 2024-12-31
          # successor: guangdong/finance
          # formerly: [{name: the old name, until: 2019-01-01}]
          """);
}
