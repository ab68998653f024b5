package org.gongkai.theme;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;

/**
 * How the making of one page goes: which template led to which, and how many steps its loops took.
 * A template that leads back to itself or loops without end stops here, at its line; the bounds are
 * far above what any page of a portal needs. For one thread.
 */
final class Course {

  static final int DEEPEST = 64;
  static final long MOST_STEPS = 2_000_000;

  private static final Text REMOVE =
      Text.of(
          "请去掉其中一个 include、extends、宏或 block 的调用",
          "remove one of the includes, extends or calls of a macro or block");

  /** A line of a template that leads to another, or to a macro. */
  private record Step(String template, int line) {}

  private final List<Step> way = new ArrayList<>();
  private long steps;

  void begin() {
    way.clear();
    steps = 0;
  }

  /**
   * @return to be given to {@link #back} once what is led to has been made
   */
  int lead(String template, int line) {
    way.add(new Step(template, line));
    if (way.size() > DEEPEST) {
      throw circle();
    }
    return way.size() - 1;
  }

  void back(int to) {
    while (way.size() > to) {
      way.remove(way.size() - 1);
    }
  }

  /**
   * @param count how many more steps a loop or a list in a template has
   */
  void take(long count, String template, int line) {
    steps += count;
    if (steps > MOST_STEPS) {
      throw TemplateFault.endless(
          TemplateFault.in(template, line),
          Text.of(
              "循环太长：一页的循环合计超过 " + Numerals.of(MOST_STEPS) + " 步",
              "the loop is too long: the loops of one page take more than "
                  + Numerals.of(MOST_STEPS)
                  + " steps"),
          Text.of("请检查循环的范围和嵌套", "check what it counts to and the loops around it"));
    }
  }

  /** Brackets in brackets, until the engine can read no more of them. */
  TemplateFault overflow(String page) {
    Step last = way.isEmpty() ? new Step(page, 0) : way.get(way.size() - 1);
    return TemplateFault.endless(
        TemplateFault.in(last.template(), last.line()),
        Text.of("嵌套太深，无法读取", "it is nested too deeply to be read"),
        Text.of("请减少括号和标签的层数", "nest brackets and tags less deeply"));
  }

  /** The circle is told at the line that leads back, whatever page was first to go round it. */
  private TemplateFault circle() {
    Step last = way.get(way.size() - 1);
    int before = way.size() - 2;
    while (before > 0 && !way.get(before).equals(last)) {
      before--;
    }
    List<Step> round = way.subList(Math.max(before, 0), way.size());
    Step first = round.stream().min(Course::compare).orElse(last);
    String names = names(round, first);
    return TemplateFault.endless(
        TemplateFault.in(first.template(), first.line()),
        Text.of("模板绕回了自己：" + names, "the template leads back to itself: " + names),
        REMOVE);
  }

  private static int compare(Step one, Step other) {
    int names = one.template().compareTo(other.template());
    return names == 0 ? Integer.compare(one.line(), other.line()) : names;
  }

  /** The circle as read from its first line on: {@code base → menu → base}. */
  private static String names(List<Step> round, Step first) {
    List<Step> once = new ArrayList<>(round.subList(0, round.size() - 1));
    List<String> names = new ArrayList<>();
    int from = Math.max(once.indexOf(first), 0);
    for (int i = 0; i <= once.size(); i++) {
      names.add(once.get((from + i) % once.size()).template());
    }
    return String.join(" → ", names);
  }
}
