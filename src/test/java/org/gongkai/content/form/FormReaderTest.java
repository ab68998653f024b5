package org.gongkai.content.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.form.Carry;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Identity;
import org.gongkai.form.Kind;
import org.gongkai.form.Measure;
import org.gongkai.form.Sum;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forms as the State Council's office printed them: rows, columns and arithmetic, counted and
 * to the letter.
 */
class FormReaderTest {

  private static final Forms FORMS = FormsReader.read();

  private static final String SMALL =
      """
      id: x
      years: {from: 2000}
      zh: x
      en: x
      sections: []
      tables:
        - key: t
          section: s
          layout: grid
          zh: t
          en: t
          blocks: [{columns: [{key: total, zh: 总, en: Total}], lines: [{key: granted, zh: 予, en: Granted}]}]
      rules:
        - id: B01
          table: t
          each: column
          holds: granted = granted
      carries: []
      measures: {}
      """;

  @ParameterizedTest
  @CsvSource({
    "cn-2014, statistics, 58",
    "cn-2019, disclosure, 22",
    "cn-2019, requests, 161",
    "cn-2019, review, 15",
    "cn-2021, disclosure, 10",
    "cn-2021, requests, 175",
    "cn-2021, review, 15"
  })
  void aTableHasSoManyFigures(String form, String table, int figures) {
    assertEquals(
        figures,
        form(form).cells().all().stream().filter(cell -> cell.table().key().equals(table)).count());
  }

  @ParameterizedTest
  @CsvSource({"cn-2014, 58", "cn-2019, 198", "cn-2021, 200"})
  void aFormHasSoManyFigures(String form, int figures) {
    assertEquals(figures, form(form).cells().count());
  }

  @ParameterizedTest
  @CsvSource({"cn-2019, 23", "cn-2021, 25"})
  void theRequestsHaveSoManyRowsOfSevenFigures(String form, int rows) {
    Table requests = form(form).table("requests").orElseThrow();
    assertEquals(rows, requests.figureLines().count());
    assertEquals(
        List.of("natural", "commercial", "research", "charity", "legal", "other", "total"),
        requests.blocks().get(0).figureColumns().map(Heading::key).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "cn-2014, T01, 1",
    "cn-2014, T02, 1",
    "cn-2014, T03, 1",
    "cn-2014, T04, 1",
    "cn-2014, T05, 1",
    "cn-2014, T06, 1",
    "cn-2014, T07, 1",
    "cn-2014, T08, 1",
    "cn-2019, B01, 7",
    "cn-2019, B02, 7",
    "cn-2019, B03, 23",
    "cn-2019, C01, 3",
    "cn-2019, A11, 5",
    "cn-2019, A08, 2",
    "cn-2019, B12, 1",
    "cn-2021, B01, 7",
    "cn-2021, B02, 7",
    "cn-2021, B03, 25",
    "cn-2021, C01, 3",
    "cn-2021, A10, 2",
    "cn-2021, B12, 1",
    "cn-2021, C04, 1"
  })
  void aRuleHoldsInSoManyPlaces(String form, String rule, int places) {
    assertEquals(places, rule(form, rule).equations().size());
  }

  @ParameterizedTest
  @CsvSource({
    "cn-2019, Y01, 7",
    "cn-2019, Y03, 5",
    "cn-2019, C03, 1",
    "cn-2021, Y01, 7",
    "cn-2021, Y02, 2",
    "cn-2021, C03, 1"
  })
  void aCarryHoldsInSoManyPlaces(String form, String id, int places) {
    Carry carry =
        form(form).arithmetic().carries().stream()
            .filter(other -> other.rule().id().equals(id))
            .findFirst()
            .orElseThrow();
    assertEquals(places, carry.steps().size());
  }

  @ParameterizedTest
  @CsvSource({"cn-2014, 8", "cn-2019, 7", "cn-2021, 7"})
  void aFormHasNoOtherRules(String form, int rules) {
    assertEquals(rules, form(form).arithmetic().identities().size());
  }

  /** Shares, totals with their parts, denials, figures of some bodies only, and powers. */
  @ParameterizedTest
  @CsvSource({"cn-2014, 0, 0, 0, 0, 0", "cn-2019, 5, 23, 0, 1, 3", "cn-2021, 4, 25, 1, 1, 3"})
  void aFormHasSoManyOtherRelations(
      String form, int shares, int sums, int denials, int reserved, int powers) {
    Form.Arithmetic arithmetic = form(form).arithmetic();
    assertEquals(shares, arithmetic.shares().size());
    assertEquals(
        sums,
        arithmetic.completeness().sums().stream().mapToInt(blanks -> blanks.sums().size()).sum());
    assertEquals(denials, arithmetic.denials().size());
    assertEquals(reserved, arithmetic.reserved().size());
    assertEquals(powers, arithmetic.powers().size());
  }

  /** 1 + 1 + 8 + 3 + 5 + 1 or 3: every outcome is added once, and no other row. */
  @ParameterizedTest
  @CsvSource({"cn-2019, 19", "cn-2021, 21"})
  void theOutcomesOfAColumnAreAllRowsBetweenCarriedInAndTheTotal(String form, int rows) {
    for (Identity.Equation equation : rule(form, "B02").equations()) {
      Set<String> added =
          equation.right().terms().stream()
              .map(term -> term.cell().line().key())
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> expected =
          lines(form, "requests").map(Heading::key).collect(Collectors.toCollection(TreeSet::new));
      expected.removeAll(List.of("received", "carriedIn", "handled", "carriedForward"));
      assertEquals(expected, added);
      assertEquals(rows, equation.right().terms().size());
      assertEquals(
          1,
          equation.right().terms().stream()
              .map(term -> term.cell().column().key())
              .distinct()
              .count());
    }
  }

  @Test
  void everyFigureOfTheRequestsIsInTwoIdentities() {
    for (String id : List.of("cn-2019", "cn-2021")) {
      Map<Cell, Integer> uses = uses(form(id));
      for (Cell cell : form(id).cells().all()) {
        int least =
            cell.table().key().equals("requests") ? 2 : cell.table().key().equals("review") ? 1 : 0;
        assertTrue(uses.getOrDefault(cell, 0) >= least, cell::address);
      }
    }
  }

  @Test
  void rowsStandAsPrinted() {
    assertEquals(
        List.of(
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
            "（七）总计",
            "四、结转下年度继续办理"),
        lines("cn-2021", "requests").map(line -> line.label().zh()).toList());
    assertEquals(
        List.of("规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费"),
        lines("cn-2021", "disclosure").map(line -> line.label().zh()).toList());
    assertEquals(
        List.of("规章", "规范性文件", "行政许可", "其他对外管理服务事项", "行政处罚", "行政强制", "行政事业性收费", "政府集中采购"),
        lines("cn-2019", "disclosure").map(line -> line.label().zh()).toList());
    assertEquals(
        List.of("行政复议", "未经复议直接起诉", "复议后起诉"),
        lines("cn-2019", "review").map(line -> line.label().zh()).toList());
  }

  @Test
  void columnsStandAsPrinted() {
    Table disclosure = form("cn-2021").table("disclosure").orElseThrow();
    assertEquals(
        List.of("本年制发件数 本年废止件数 现行有效件数", "本年处理决定数量", "本年处理决定数量", "本年收费金额（单位：万元）"),
        disclosure.blocks().stream()
            .map(
                block ->
                    block
                        .figureColumns()
                        .map(column -> column.label().zh())
                        .collect(Collectors.joining(" ")))
            .toList());
    assertEquals(
        List.of("第二十条第（一）项", "第二十条第（五）项", "第二十条第（六）项", "第二十条第（八）项"),
        disclosure.blocks().stream().map(block -> block.title().zh()).toList());
    assertEquals(
        List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"),
        form("cn-2021")
            .table("review")
            .orElseThrow()
            .blocks()
            .get(0)
            .figureColumns()
            .map(column -> column.label().zh())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "cn-2021, requests.refused.stateSecret.natural, 不予公开：属于国家秘密，自然人, 'Refused: State secret, Natural persons'",
    "cn-2021, requests.received.total, 本年新收，总计, 'Newly received, Total'",
    "cn-2021, requests.other.rest.legal, 其他处理：其他，法律服务机构, 'Handled otherwise: Other, Legal service institutions'",
    "cn-2021, review.litigationDirect.upheld, 直接起诉，结果维持, 'Direct suit, Upheld'",
    "cn-2014, statistics.replies.refused.privacy.count, 申请答复数：不同意公开答复数：涉及个人隐私，统计数, 'Replies to requests: Refused: personal privacy, Figure'"
  })
  void aFigureIsNamedInWords(String form, String address, String zh, String en) {
    Cell cell = form(form).cells().find(address).orElseThrow();
    assertEquals(List.of(zh, en), List.of(cell.label().zh(), cell.label().en()));
  }

  @Test
  void onlyTheseAreNotCounts() {
    assertEquals(
        List.of("statistics.fees.count", "statistics.funding.count"), notCounts("cn-2014"));
    assertEquals(
        List.of(
            "disclosure.licences.change",
            "disclosure.otherServices.change",
            "disclosure.penalties.change",
            "disclosure.compulsion.change",
            "disclosure.fees.change",
            "disclosure.procurement.amount"),
        notCounts("cn-2019"));
    assertEquals(List.of("disclosure.fees.amount"), notCounts("cn-2021"));
  }

  @Test
  void everyMeasureOfASetIsDefinedWhereItsFiguresArePrinted() {
    Set<String> begunIn2019 = Set.of("carriedIn", "carriedForward");
    for (Form form : FORMS.all()) {
      for (String set : FORMS.measures().sets().keySet()) {
        for (Measure measure : FORMS.measures().set(set)) {
          boolean expected = !form.id().equals("cn-2014") || !begunIn2019.contains(measure.key());
          assertEquals(
              expected,
              form.measurement(measure).isPresent(),
              form.id() + " " + set + " " + measure.key());
        }
      }
    }
  }

  @Test
  void everyMeasureIsInSomeFormAndHasAUnit() {
    for (Measure measure : FORMS.measures().all()) {
      assertTrue(
          FORMS.all().stream().anyMatch(form -> form.measurement(measure).isPresent()),
          measure::key);
      assertTrue(!FORMS.measures().unit(measure.unit()).isEmpty(), measure::key);
    }
  }

  /** Charts stack the outcomes: nothing may be missing from them or counted twice. */
  @ParameterizedTest
  @CsvSource({"cn-2014, T03, count", "cn-2019, B02, total", "cn-2021, B02, total"})
  void theOutcomesTogetherAreWhatTheFormAddsUp(String id, String rule, String column) {
    Map<String, Integer> outcomes = new HashMap<>();
    for (Measure measure : FORMS.measures().set("outcomes")) {
      form(id)
          .measurement(measure)
          .orElseThrow()
          .sum()
          .terms()
          .forEach(term -> outcomes.merge(term.cell().address(), term.sign(), Integer::sum));
    }
    outcomes.values().removeIf(times -> times == 0);
    Identity.Equation equation =
        rule(id, rule).equations().stream()
            .filter(e -> e.left().first().column().key().equals(column))
            .findFirst()
            .orElseThrow();
    assertEquals(
        equation.right().terms().stream()
            .collect(Collectors.toMap(term -> term.cell().address(), Sum.Term::sign)),
        outcomes);
  }

  @Test
  void everyYearFrom2014HasOneForm() {
    for (int year = 2014; year < 2040; year++) {
      int asked = year;
      assertEquals(
          1,
          FORMS.all().stream().filter(form -> form.edition().covers(asked)).count(),
          String.valueOf(year));
    }
    assertTrue(FORMS.in(2013).isEmpty());
  }

  @Test
  void everyTableStandsInASection() {
    for (Form form : FORMS.all()) {
      form.tables()
          .forEach(
              table ->
                  assertTrue(
                      form.outline().stream()
                          .anyMatch(section -> section.key().equals(table.section())),
                      table::key));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holds: granted = refused",
        "holds: granted",
        "holds: granted = ",
        "holds: '= granted'",
        "holds: granted + = granted",
        "holds: granted granted = granted",
        "table: nowhere",
        "id: B99",
        "each: column\n    each: line"
      })
  void aMistakeInAFormStopsTheProgram(String mistake) {
    String key = mistake.substring(0, mistake.indexOf(':'));
    assertDoesNotThrow(() -> readForm(SMALL));
    String form =
        SMALL
            .lines()
            .map(
                line ->
                    line.matches("  [- ] " + key + ":.*") ? line.substring(0, 4) + mistake : line)
            .collect(Collectors.joining("\n"));
    assertThrows(RuntimeException.class, () -> readForm(form));
  }

  private static void readForm(String text) {
    Findings findings = new Findings();
    new FormReader(
            YamlFile.read(text, "x.yaml", findings).orElseThrow(),
            FORMS.measures(),
            FORMS.outcomes(),
            FORMS.law(),
            findings)
        .read(Text.same("{agency} {year}"));
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
  }

  private static List<String> notCounts(String form) {
    return form(form).cells().all().stream()
        .filter(cell -> cell.kind() != Kind.COUNT)
        .map(Cell::address)
        .toList();
  }

  private static Map<Cell, Integer> uses(Form form) {
    Map<Cell, Integer> uses = new HashMap<>();
    for (Identity rule : form.arithmetic().identities()) {
      for (Identity.Equation equation : rule.equations()) {
        Arrays.asList(equation.left(), equation.right())
            .forEach(sum -> sum.terms().forEach(term -> uses.merge(term.cell(), 1, Integer::sum)));
      }
    }
    return uses;
  }

  private static Stream<Heading> lines(String form, String table) {
    return form(form).table(table).orElseThrow().figureLines();
  }

  private static Identity rule(String form, String id) {
    return form(form).arithmetic().identities().stream()
        .filter(rule -> rule.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Form form(String id) {
    return FORMS.find(id).orElseThrow();
  }
}
