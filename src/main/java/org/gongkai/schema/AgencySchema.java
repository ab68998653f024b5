package org.gongkai.schema;

import static org.gongkai.schema.Words.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.form.Forms;
import org.gongkai.language.Text;
import org.gongkai.report.Vocabulary;

/** The schema of agency.yaml. */
record AgencySchema(Forms forms, Vocabulary vocabulary) {

  String json() {
    Map<String, Shape> keys = new LinkedHashMap<>();
    keys.put("name", Words.text().named(Text.of("机构全称", "full official name"), ""));
    keys.put(
        "aliases", Shape.list(Words.word()).named(Text.of("其他名称、简称", "other names"), "[省财政厅]"));
    keys.put("region", region());
    keys.put("level", Shape.among(vocabulary.levels()).named(Text.of("层级", "level"), ""));
    keys.put("kind", Shape.among(vocabulary.kinds()).named(Text.of("类别", "kind"), ""));
    keys.put(
        "sector", Shape.among(vocabulary.sectors()).named(Text.of("领域", "sector"), "不写为 general"));
    keys.put("code", Words.word().named(Text.of("统一社会信用代码", "unified social credit code"), "18 位"));
    keys.put("website", Words.address().named(Text.of("网站", "website"), ""));
    keys.put(
        "powers",
        Shape.list(Shape.among(powers()))
            .named(Text.of("能作出的决定", "what it has the power to decide"), "都没有写 []"));
    keys.put("contact", Shape.object(Words.contact()).named(Text.of("联系方式", "contact"), ""));
    lineage(keys);
    return Words.file(
        Shape.object(keys).require("name", "region", "level", "kind"),
        Text.of("机构", "An agency"),
        "content/agencies/<文件夹>/agency.yaml");
  }

  /** Six digits in a province that is known: counties come and go too often to list them. */
  private Shape region() {
    String provinces =
        vocabulary.regions().keySet().stream()
            .filter(code -> code.endsWith("0000") && !code.equals(vocabulary.codes().nation()))
            .map(code -> code.substring(0, 2))
            .sorted()
            .collect(Collectors.joining("|"));
    String others =
        vocabulary.regions().keySet().stream()
            .filter(code -> !code.substring(0, 2).matches(provinces))
            .sorted()
            .map(code -> "|" + code)
            .collect(Collectors.joining());
    return Shape.anyOf(
            List.of(
                Shape.type("string")
                    .with("pattern", "^((" + provinces + ")[0-9]{4}" + others + ")$"),
                Shape.type("integer").with("minimum", 110_000).with("maximum", 999_999)))
        .named(Text.of("行政区划代码", "division"), "GB/T 2260，六位，加引号：\"440000\"");
  }

  private Map<String, Text> powers() {
    Map<String, Text> powers = new LinkedHashMap<>();
    forms
        .all()
        .forEach(
            form ->
                form.arithmetic()
                    .powers()
                    .forEach(power -> powers.put(power.key(), power.decisions().line().brief())));
    return powers;
  }

  private static void lineage(Map<String, Shape> keys) {
    keys.put("parent", Words.word().named(Text.of("上级机构的文件夹", "path of the agency above"), ""));
    keys.put("opened", Words.day().named(Text.of("成立日期", "day it began"), ""));
    keys.put("closed", Words.day().named(Text.of("撤销日期", "day it ended"), ""));
    keys.put("successor", Words.word().named(Text.of("接续它的机构的文件夹", "path of its successor"), ""));
    keys.put(
        "formerly",
        Shape.list(
                Shape.object(
                    ordered(
                        "name", Words.text().named(Text.of("曾用名", "former name"), ""),
                        "until", Words.day().named(Text.of("用到哪一天", "its last day"), ""))))
            .named(Text.of("曾用名", "former names"), ""));
  }
}
