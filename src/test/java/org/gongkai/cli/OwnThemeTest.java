package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a theme of the portal's own is told at its line, by {@code check} already. */
class OwnThemeTest {

  private static final String SHIPPED = "themes/default/";

  /** The line below the last of the shipped template. */
  private int last;

  @TempDir private Path portal;

  @BeforeEach
  void aSmallPortal() throws IOException {
    write("content/site.yaml", "title: x\n");
  }

  @Test
  void aThemeThatWorksIsNotSpokenOf() throws IOException {
    add("foot", "<!-- mine -->");
    Run run = Run.of(portal, "check", "--lang", "en");
    assertEquals(ExitCode.OK, run.exit(), run.out());
    assertEquals(ExitCode.OK, Run.of(portal, "build").exit());
    assertTrue(
        Files.readString(portal.resolve("target/site/index.html")).contains("<!-- mine -->"));
  }

  @Test
  void anAddressOfNoPage() throws IOException {
    template("foot", "<a href=\"{{ href('menu') }}\">");
    tells(
        "foot.peb:1: error[broken-template] href() knows no page 'menu'",
        "give an agency, a report, a path or the name of a page, as in href('agencies')");
  }

  @Test
  void includesThatLeadBack() throws IOException {
    add("menu", "{% include \"foot\" %}");
    add("foot", "{% include \"menu\" %}");
    tells(
        "foot.peb:"
            + last
            + ": error[broken-template] the template leads back to itself: foot → menu → foot",
        "remove one of the includes, extends or calls of a macro or block");
    template("foot", "{% include \"foot\" %}");
    tells(
        "foot.peb:1: error[broken-template] the template leads back to itself: foot → foot",
        "remove one of the includes, extends or calls of a macro or block");
  }

  @Test
  void otherWaysThatLeadBack() throws IOException {
    String remedy = "remove one of the includes, extends or calls of a macro or block";
    add("foot", "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}");
    tells(
        "foot.peb:"
            + last
            + ": error[broken-template] the template leads back to itself: foot → foot",
        remedy);
    template("foot", "\n{% block once %}{{ block(\"once\") }}{% endblock %}");
    tells(
        "foot.peb:2: error[broken-template] the template leads back to itself: foot → foot",
        remedy);
    template("foot", "{% embed \"foot\" %}{% endembed %}");
    tells(
        "foot.peb:1: error[broken-template] the template leads back to itself: foot → foot",
        remedy);
    template("foot", "x");
    template("base", "{% extends \"base\" %}");
    tells(
        "base.peb:1: error[broken-template] the template leads back to itself: base → base",
        remedy);
  }

  /** A template may call itself as long as it comes to an end. */
  @Test
  void aWayThatEndsIsNoCircle() throws IOException {
    template(
        "foot",
        "{% macro down(n) %}{% if n > 0 %}{{ n }} {{ down(n - 1) }}{% endif %}{% endmacro %}<p>{{ down(40) }}</p>");
    assertEquals(ExitCode.OK, Run.of(portal, "build").exit());
    assertTrue(Files.readString(portal.resolve("target/site/index.html")).contains("3 2 1 </p>"));
  }

  @Test
  void loopsWithoutEnd() throws IOException {
    String told =
        "foot.peb:1: error[broken-template] the loop is too long: the loops of one page take more than 2,000,000 steps";
    String remedy = "check what it counts to and the loops around it";
    template("foot", "{% for i in range(0, 2000000000) %}{% endfor %}");
    assertTimeout(Duration.ofSeconds(30), () -> tells(told, remedy));
    template(
        "foot",
        "{% for i in range(0, 9999) %}{% for j in range(0, 9999) %}{% for k in range(0, 9999) %}{% endfor %}{% endfor %}{% endfor %}");
    assertTimeout(Duration.ofSeconds(30), () -> tells(told, remedy));
  }

  @Test
  void aPageWithoutEnd() throws IOException {
    add(
        "base",
        "{% set s = 'x' %}{% for i in range(1, 16) %}{% set s = s ~ s %}{% endfor %}{% for i in range(1, 9999) %}{{ s }}{% endfor %}");
    String told = told("check");
    assertTrue(
        told.contains(
            "error[broken-template] a page made with it has more than 64,000,000 bytes\n    check the loops in it\n"),
        told);
  }

  @Test
  void whatIsNotThere() throws IOException {
    String compare =
        "compare it with the template of that name the program ships; without a file of your own that one is used";
    add("foot", "{{ pag.title }}");
    tells("foot.peb:" + last + ": error[broken-template] there is no 'pag' here", compare);
    add("foot", "{{ frame.titel }}");
    tells("foot.peb:" + last + ": error[broken-template] there is no attribute 'titel'", compare);
    add("foot", "{% include \"foote\" %}");
    tells(
        "foot.peb:" + last + ": error[broken-template] there is no template 'foote'",
        "check the name, without folder and .peb; it is one of those the program ships");
    add("foot", "{% if %}");
    tells(
        "foot.peb:"
            + last
            + ": error[broken-template] '%}' has no place here, or something is missing before it",
        compare);
    add("foot", "{{ phrase('x') }}");
    String told = told("check");
    assertTrue(
        told.startsWith(
            SHIPPED
                + "templates/foot.peb:"
                + last
                + ": error[broken-template] a value here is not of the kind that is needed"),
        told);
  }

  /** Each as the last line of a template: told there, and in words of those who write one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ ",
        "{{ }}",
        "{{ x",
        "{% if %}{% endif %}",
        "{% if true %}",
        "{% endif %}",
        "{% for a in %}{% endfor %}",
        "{% for a in [1,2] %}",
        "{% for a in 1 %}{% endfor %}",
        "{% nothing %}",
        "{% %}",
        "{% block a %}",
        "{% include %}",
        "{% include 'nothing' %}",
        "{% include '../../../content/site.yaml' %}",
        "{% include null %}",
        "{% extends 'nothing' %}",
        "{% extends 'foot' %}",
        "{% import 'nothing' %}",
        "{{ nothing }}",
        "{{ frame.nothing }}",
        "{{ frame.portal.nothing.more }}",
        "{{ frame.getClass() }}",
        "{{ frame.class.forName('java.lang.Runtime') }}",
        "{{ ''.getClass().forName('java.lang.System').exit(1) }}",
        "{{ 'a' | nothing }}",
        "{{ nothing() }}",
        "{{ t('no.such.word') }}",
        "{{ t() }}",
        "{{ t(1) }}",
        "{{ phrase(1) }}",
        "{{ number('x') }}",
        "{{ day('x') }}",
        "{{ 1 / 0 }}",
        "{{ 'a' * 2 }}",
        "{{ 1 is nothing }}",
        "{% set a = 1 / 0 %}{{ a }}",
        "{% set a = %}",
        "{{ range(0, 2000000000) }}",
        "{% for a in range(0, 2000000000) %}{{ a }}{% endfor %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% autoescape false %}",
        "{{ 'unclosed }}",
        "{% verbatim %}",
        "{# unclosed"
      })
  void everyMistakeIsToldAtItsLineInPlainWords(String mistake) throws IOException {
    add("foot", mistake);
    for (String language : new String[] {"zh", "en"}) {
      Run run = Run.of(portal, "check", "--lang", language);
      assertEquals("", run.err(), mistake);
      assertEquals(ExitCode.FINDINGS, run.exit(), mistake);
      String told = run.out().lines().limit(2).collect(Collectors.joining("\n"));
      assertTrue(
          told.startsWith(SHIPPED + "templates/foot.peb:" + last + ": ")
              || told.startsWith(SHIPPED + "templates/foot.peb:" + (last + 1) + ": "),
          () -> mistake + " | " + told);
      assertFalse(told.matches("(?s).*(Exception|java\\.|org\\.gongkai|null|\\bat [a-z]).*"), told);
      assertTrue(told.contains("\n    "), "what to do: " + told);
    }
  }

  @Test
  void anEmptyTemplateIsThere() throws IOException {
    write(SHIPPED + "templates/foot.peb", "");
    assertEquals(ExitCode.OK, Run.of(portal, "build").exit());
  }

  @Test
  void filesOfAThemeThatNothingReadsAreTold() throws IOException {
    for (String file :
        List.of(
            "themes/other/templates/foot.peb",
            SHIPPED + "stray.txt",
            SHIPPED + "templates/hom.peb",
            SHIPPED + "messages/fr.yaml",
            SHIPPED + "styles/own.css",
            SHIPPED + "static/own.js")) {
      write(file, "x");
    }
    write(SHIPPED + "templates/foot.peb/x", "x");
    Run run = Run.of(portal, "check", "--lang", "en");
    assertEquals(
        List.of(
            "themes/default/messages/fr.yaml: warning[unexpected-file]",
            "themes/default/stray.txt: warning[unexpected-file]",
            "themes/default/styles/own.css: warning[unexpected-file]",
            "themes/default/templates/foot.peb: error[not-a-file]",
            "themes/default/templates/hom.peb: warning[unexpected-file]",
            "themes/other/templates/foot.peb: warning[unexpected-file]"),
        run.out()
            .lines()
            .filter(line -> line.startsWith("themes/"))
            .map(line -> line.substring(0, line.indexOf(']') + 1))
            .toList());
  }

  @Test
  void wordsThatAreNotThere() throws IOException {
    String messages = Files.readString(Path.of(SHIPPED + "messages/en.yaml"));
    String key =
        messages.lines().filter(line -> line.startsWith("menu.")).findFirst().orElseThrow();
    write(SHIPPED + "messages/en.yaml", messages.replace(key + "\n", "menu.broken: \"{x}\"\n"));
    String told = told("check");
    assertTrue(
        told.contains(
            "error[broken-template] the message 'menu.broken' has a brace that is not {0}, {0, number} or"),
        told);
    write(SHIPPED + "messages/zh.yaml", "foot.x: y\n");
    Files.delete(portal.resolve(SHIPPED + "messages/en.yaml"));
    told = told("check");
    assertTrue(
        told.startsWith("themes/default/messages/zh.yaml: error[broken-template] there is no '"),
        told);
    assertTrue(told.contains(".peb:"), "it says who needs it");
  }

  @Test
  void aTemplateThatIsNotUtf8() throws IOException {
    Path file = portal.resolve(SHIPPED + "templates/foot.peb");
    Files.createDirectories(file.getParent());
    Files.write(file, "<p>\n政府信息公开</p>".getBytes(Charset.forName("GB18030")));
    tells(
        "foot.peb:2: error[not-utf8] is not UTF-8 (from byte 5 on; it looks like GB18030)",
        "save the file as UTF-8 in your editor");
  }

  /** The site that stood before stands. */
  @Test
  void aBuildTellsTheSameAndWritesNothing() throws IOException {
    assertEquals(ExitCode.OK, Run.of(portal, "build").exit());
    String before = Files.readString(portal.resolve("target/site/index.html"));
    add("foot", "{{ pag.title }}");
    assertEquals(told("check"), told("build"));
    assertEquals(before, Files.readString(portal.resolve("target/site/index.html")));
    assertFalse(Files.exists(portal.resolve("target/.site.gongkai-stage")));
  }

  /** The finding as it is told in English, and the exit code of findings. */
  private void tells(String message, String remedy) {
    assertEquals(SHIPPED + "templates/" + message + "\n    " + remedy + "\n", told("check"));
  }

  private String told(String command) {
    Run run = Run.of(portal, command, "--lang", "en");
    assertEquals("", run.err());
    assertEquals(ExitCode.FINDINGS, run.exit(), run.out());
    return run.out()
        .lines()
        .takeWhile(line -> !line.matches("[0-9]+ agenc.*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The shipped template with a line below it. */
  private void add(String template, String line) throws IOException {
    String shipped = Files.readString(Path.of(SHIPPED + "templates/" + template + ".peb"));
    last = (int) shipped.lines().count() + 1;
    template(template, shipped.stripTrailing() + "\n" + line);
  }

  private void template(String template, String text) throws IOException {
    write(SHIPPED + "templates/" + template + ".peb", text + "\n");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(portal.resolve(file).getParent());
    Files.writeString(portal.resolve(file), text);
  }
}
