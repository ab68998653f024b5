package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.TOLD;
import static org.gongkai.hostile.Sources.FOOT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.hostile.Hostile.Change;

/** A look of the portal's own that does not work. */
final class ThemeWays {

  private static final String ZH = "themes/default/messages/zh.yaml";

  private ThemeWays() {}

  private static final List<String> BROKEN =
      List.of(
          "{{ ",
          "{{ }}",
          "{{ x",
          "{% if %}{% endif %}",
          "{% if true %}",
          "{% endif %}",
          "{% for a in %}{% endfor %}",
          "{% for a in [1,2] %}",
          "{% nothing %}",
          "{% block a %}",
          "{% include %}",
          "{% include 'nothing' %}",
          "{% include 'foot' %}",
          "{% include '../../../content/site.yaml' %}",
          "{% include '/etc/passwd' %}",
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
          "{{ frame.wait() }}",
          "{{ nothing() }}",
          "{{ t('no.such.word') }}",
          "{{ t() }}",
          "{{ 1 / 0 }}",
          "{{ 'a' * 2 }}",
          "{{ 1 is nothing }}",
          "{{ range(0, 2000000000) }}",
          "{% for a in range(0, 2000000000) %}{{ a }}{% endfor %}",
          "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
          "{% set a = %}",
          "{% autoescape false %}",
          "{{ 'unclosed }}",
          "{% verbatim %}",
          "{# unclosed");

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    int line = Sources.lines(FOOT).size() + 1;
    for (String broken : BROKEN) {
      all.add(way("foot with " + broken, REFUSED, FOOT, line, Sources.append(FOOT, broken + "\n")));
    }
    addMessages(all);
    addFiles(all);
    return all.stream();
  }

  private static void addMessages(List<Hostile> all) {
    all.add(way("no words", REFUSED, ZH, 0, Sources.write(ZH, "")));
    all.add(way("a list of words", REFUSED, ZH, 0, Sources.write(ZH, "- a\n")));
    all.add(way("broken words", REFUSED, ZH, 1, Sources.write(ZH, "a: [\n")));
    all.add(way("unknown word", JUDGED, ZH, 0, Sources.append(ZH, "\nno.such.word: x\n")));
    all.add(
        way(
            "a word twice",
            REFUSED,
            ZH,
            0,
            Sources.append(
                ZH, "\n" + Sources.lines(ZH).get(3) + "\n" + Sources.lines(ZH).get(3) + "\n")));
    all.add(way("a word short", REFUSED, ZH, 0, Sources.replaceLine(ZH, 4, "")));
    all.add(
        way(
            "words unclosed",
            REFUSED,
            ZH,
            0,
            Sources.append(ZH, "\nfooter.more: \"{0, plural, one {x\"\n")));
  }

  private static void addFiles(List<Hostile> all) {
    all.add(way("empty foot", JUDGED, FOOT, 0, Sources.write(FOOT, "")));
    String base = "themes/default/templates/base.peb";
    all.add(way("empty base", JUDGED, base, 0, Sources.write(base, "")));
    all.add(way("base without a block", JUDGED, base, 0, Sources.write(base, "<!doctype html>\n")));
    String home = "themes/default/templates/home.peb";
    all.add(way("home without a base", JUDGED, home, 0, Sources.write(home, "<p>甲</p>\n")));
    String template = "themes/default/templates/unknown.peb";
    all.add(way("unknown template", JUDGED, template, 0, Sources.write(template, "x")));
    String other = "themes/default/static/own.js";
    all.add(way("script of its own", BUILT, other, 0, Sources.write(other, "alert(1)\n")));
    String taken = "themes/default/static/pinyin.LICENSE.txt";
    all.add(way("a licence of its own", JUDGED, taken, 0, Sources.write(taken, "x")));
    String style = "themes/default/styles/base.css";
    all.add(way("broken style", JUDGED, style, 0, Sources.write(style, "a { color: \n")));
    String unknown = "themes/other/templates/foot.peb";
    all.add(way("another theme", TOLD, unknown, 0, Sources.write(unknown, "x")));
    String stray = "themes/default/stray.txt";
    all.add(way("a stray file", TOLD, stray, 0, Sources.write(stray, "x")));
    all.add(way("a linked template", REFUSED, base, 0, Sources.link(base, "/etc/passwd")));
    all.add(
        way(
            "a folder for a template",
            REFUSED,
            FOOT,
            0,
            Sources.all(Sources.delete(FOOT), Sources.write(FOOT + "/x", "x"))));
  }

  private static Hostile way(String name, Expected expected, String file, int line, Change change) {
    return new Hostile(Kind.THEME, name, expected, file, line, change);
  }
}
