package org.gongkai.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Subject;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

/** GitHub shows ten annotations of a kind: these are of as many files as there are. */
class GithubFormatTest {

  @Test
  void tenErrorsAreOfTenFilesThoughTheFirstHasMore() {
    Stream<Finding> many = IntStream.rangeClosed(1, 20).mapToObj(line -> error("a.yaml", line));
    Stream<Finding> others =
        IntStream.rangeClosed(1, 12).mapToObj(number -> error("b" + (number + 10) + ".yaml", 1));
    List<String> lines = lines(Language.EN, Stream.concat(many, others).toArray(Finding[]::new));
    assertEquals(
        List.of(
            "a.yaml,line=1",
            "b11.yaml,line=1",
            "b12.yaml,line=1",
            "b13.yaml,line=1",
            "b14.yaml,line=1",
            "b15.yaml,line=1",
            "b16.yaml,line=1",
            "b17.yaml,line=1",
            "b18.yaml,line=1",
            "b19.yaml,line=1"),
        lines.subList(0, 10).stream()
            .map(line -> line.replaceAll("^::error file=(.*),title.*", "$1"))
            .toList());
    assertEquals("::error file=a.yaml,line=2,title=B01::x", lines.get(13));
    assertEquals(33, lines.size());
    assertEquals(
        "::notice title=gongkai::32 errors, 0 warnings, 0 infos in 13 files; GitHub shows at most 10 of a kind for a step, its log has all",
        lines.get(32));
  }

  @Test
  void errorsStandBeforeWarningsAndThoseBeforeInfos() {
    assertEquals(
        List.of(
            "::error file=b,line=2,title=B01::x",
            "::warning file=a,line=1,title=B01::x",
            "::warning file=b,line=1,title=B01::x",
            "::notice file=a,line=3,title=B01::x",
            "::notice title=gongkai::1 个错误，2 个警告，1 个提示，在 2 个文件中"),
        lines(
            Language.ZH,
            finding(Severity.WARNING, "a", 1),
            finding(Severity.INFO, "a", 3),
            finding(Severity.WARNING, "b", 1),
            finding(Severity.ERROR, "b", 2)));
  }

  @Test
  void whereNothingIsFoundNothingIsSaid() {
    assertEquals(List.of(), lines(Language.ZH));
  }

  private static Finding error(String file, int line) {
    return finding(Severity.ERROR, file, line);
  }

  private static Finding finding(Severity severity, String file, int line) {
    return new Finding(
        "B01", severity, Subject.at(Location.of(file, line)), Text.same("x"), Text.EMPTY);
  }

  /** Without the ground of the rule, which stands below each. */
  private static List<String> lines(Language language, Finding... findings) {
    Bulletin bulletin =
        new Bulletin(
            FormsReader.read().law(),
            List.of(),
            Stream.of(findings).map(Notice::open).toList(),
            0,
            new Manner(language, Severity.INFO, false, "", "Gongkai"));
    return Format.GITHUB.write(bulletin).lines().map(line -> line.replaceAll("%0A.*", "")).toList();
  }
}
