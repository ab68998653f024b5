package org.gongkai.site;

import java.util.List;
import java.util.Set;
import org.gongkai.language.Text;
import org.gongkai.page.Paths;

/** A question a reader comes with, and the pages that answer it: the home page lists them. */
public record Doors(Text question, List<Door> doors) {

  /**
   * @param path below the home page of the language @param about what one finds there
   */
  public record Door(String path, Text label, Text about) {

    private static Door to(String path, String zh, String en, String aboutZh, String aboutEn) {
      return new Door(path, Text.of(zh, en), Text.of(aboutZh, aboutEn));
    }
  }

  /** A page not every portal has is named here all the same: only doors that open are shown. */
  private static final List<Doors> ALL =
      List.of(
          new Doors(
              Text.of("想找哪个机构？", "Looking for an agency?"),
              List.of(
                  Door.to(
                      Paths.AGENCIES, "机构名录", "All agencies", "每个机构历年的报告", "each with its reports"),
                  Door.to(Paths.REGIONS, "按地区", "By region", "省、市、县各级的合计", "with the sums of each"),
                  Door.to(
                      Paths.SECTORS,
                      "按领域",
                      "By sector",
                      "财政、教育、公安……",
                      "finance, education, police …"))),
          new Doors(
              Text.of("申请人得到了什么答复？", "What did people get, or not?"),
              List.of(
                  Door.to(
                      Paths.OUTCOMES,
                      "答复与理由",
                      "Outcomes and grounds",
                      "公开了多少，不予公开的理由",
                      "given, refused, and why"),
                  Door.to(
                      Paths.YEARS,
                      "逐年汇总",
                      "Year by year",
                      "各年的申请、办理与复议诉讼",
                      "requests, outcomes, reviews"))),
          new Doors(
              Text.of("和别的机构比怎样？", "How does one compare?"),
              List.of(
                  Door.to(
                      Paths.COMPARE,
                      "机构比较",
                      "Compare agencies",
                      "任选机构和项目，看历年变化",
                      "any figures over the years"),
                  Door.to(
                      Paths.RANKING,
                      "同类排序",
                      "Ranking of peers",
                      "只在同类机构之间",
                      "among agencies of a kind"))),
          new Doors(
              Text.of("公布按期吗？数对得上吗？", "Who is late? Does it add up?"),
              List.of(
                  Door.to(
                      Paths.TIMELINESS,
                      "公布时间",
                      "Time of publication",
                      "与法定期限对照",
                      "against the legal date"),
                  Door.to(
                      Paths.LEDGER,
                      "结转对照",
                      "Carry-overs",
                      "上年没办完的，本年接上没有",
                      "one year's opening against the last's closing"),
                  Door.to(
                      Paths.QUALITY,
                      "核对规则与结果",
                      "Checks",
                      "每条规则的依据和结果",
                      "every rule and its results"),
                  Door.to(
                      Paths.QUALITY_AGENCIES,
                      "各机构核对情况",
                      "Checks by agency",
                      "哪些年度有提示",
                      "the years with findings"))),
          new Doors(
              Text.of("要用数据？", "Want the data?"),
              List.of(
                  Door.to(
                      Paths.DATA,
                      "下载全部数据",
                      "Download all data",
                      "CSV、JSON 与数据字典",
                      "CSV, JSON, data dictionary"))),
          new Doors(
              Text.of("想先弄明白？", "New to this?"),
              List.of(
                  Door.to(
                      "glossary/", "名词解释", "Glossary", "表格里的词是什么意思", "what the tables speak of"),
                  Door.to("about/", "关于本站", "About", "数字从哪里来", "where the figures come from"),
                  Door.to(Paths.NEWS, "动态", "News", "新收录与更正", "new reports and corrections"))));

  /**
   * @param paths of the pages the portal has
   */
  public static List<Doors> to(Set<String> paths) {
    return ALL.stream()
        .map(
            some ->
                new Doors(
                    some.question,
                    some.doors.stream().filter(door -> paths.contains(door.path())).toList()))
        .filter(some -> !some.doors.isEmpty())
        .toList();
  }
}
