package org.gongkai.schema;

import static org.gongkai.schema.Words.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.language.Text;
import org.gongkai.report.DataFormat;

/** The schema of site.yaml. */
final class SiteSchema {

  private SiteSchema() {}

  static String json() {
    Map<String, Shape> keys = new LinkedHashMap<>();
    keys.put("title", Words.text().named(Text.of("网站名称", "the portal's name"), ""));
    keys.put("description", Words.text().named(Text.of("一句话介绍", "one sentence"), ""));
    keys.put(
        "url",
        Words.address()
            .with("pattern", "^[^?#]*$")
            .with("not", Shape.of().with("pattern", "/[.]{1,2}(/|$)"))
            .named(Text.of("网址", "the address it will be served at"), "文件夹的网址，不带 ? 和 #"));
    keys.put(
        "languages",
        Shape.list(Shape.of().with("enum", List.of("zh", "en")))
            .with("minItems", 1)
            .named(Text.of("语言", "languages"), "第一种放在根目录"));
    keys.put(
        "jurisdiction",
        Shape.type("string")
            .named(
                Text.of("法域", "whose forms and law the reports follow"),
                "cn，或 jurisdictions/ 里一个文件夹的名称"));
    keys.put("owner", owner());
    keys.put(
        "licence",
        Shape.object(
                ordered(
                    "name", Words.text().named(Text.of("名称", "name"), ""),
                    "url", Words.address().named(Text.of("网址", "address"), "")))
            .require("name")
            .named(Text.of("数据使用条款", "terms of use of the data"), ""));
    keys.put(
        "image",
        Shape.type("string")
            .with("pattern", "\\.([Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Ww][Ee][Bb][Pp])$")
            .named(Text.of("分享时的图片", "picture of link previews"), "assets/ 里的 png、jpg 或 webp"));
    keys.put(
        "downloads",
        Shape.list(Shape.of().with("enum", DataFormat.ALL.stream().map(DataFormat::key).toList()))
            .named(Text.of("提供哪些数据文件", "data files offered"), ""));
    keys.put("ranking", ranking());
    keys.put("regions", regions());
    keys.put("sectors", sectors());
    return Words.file(
        Shape.object(keys).require("title"), Text.of("网站", "The portal"), "content/site.yaml");
  }

  private static Shape owner() {
    Map<String, Shape> keys =
        ordered(
            "name", Words.text().named(Text.of("主办单位", "publisher"), ""),
            "operator", Words.text().named(Text.of("承办单位", "operator"), ""),
            "siteCode",
                Shape.anyOf(
                        List.of(
                            Shape.type("string").with("pattern", "^[A-Za-z0-9]{1,20}$"),
                            Shape.type("integer")))
                    .named(Text.of("网站标识码", "site code"), ""),
            "icp", Words.word().named(Text.of("ICP备案号", "ICP number"), ""),
            "police", Words.word().named(Text.of("公安备案号", "police number"), ""));
    keys.putAll(Words.contact());
    return Shape.object(keys).named(Text.of("谁负责", "who answers for the site"), "");
  }

  private static Shape ranking() {
    return Shape.anyOf(
            List.of(
                Shape.type("boolean"),
                Shape.object(
                    ordered(
                        "floor",
                        Shape.type("integer").with("minimum", 10).with("maximum", 9_999_999)))))
        .named(Text.of("排位", "rankings"), "{floor: 30}；不要排位写 false");
  }

  private static Shape regions() {
    Shape until =
        Shape.anyOf(
            List.of(
                Shape.type("integer").with("minimum", 1900).with("maximum", 2199),
                Shape.type("string").with("pattern", "^(19|20|21)[0-9]{2}$"),
                Words.day()));
    return Shape.type("object")
        .with("propertyNames", Shape.of().with("pattern", "^[0-9]{6}$"))
        .with(
            "additionalProperties",
            Shape.object(
                ordered(
                    "zh", Words.word().named(Text.of("名称", "Chinese name"), ""),
                    "en", Words.word().named(Text.of("英文名称", "English name"), ""),
                    "until", until.named(Text.of("代码用到哪一年", "last year of the code"), ""))))
        .named(Text.of("行政区划", "divisions"), "\"321300\": {zh: 宿迁市, en: Suqian}");
  }

  private static Shape sectors() {
    return Shape.type("object")
        .with(
            "propertyNames",
            Shape.of()
                .with("pattern", "^(?!page$)[a-z][a-z0-9]*(-[a-z0-9]+)*$")
                .with("maxLength", 60))
        .with("additionalProperties", Words.text())
        .named(Text.of("自定的领域", "sectors of its own"), "fishery: {zh: 渔业, en: Fishery}");
  }
}
