package org.gongkai.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.hostile.Runner.Result;

/**
 * What came of a spoilt portal, by the columns of the table.
 *
 * @param detected as the kind of spoiling says: told, or built without harm
 * @param placed at the file and the line, where there is one
 * @param clear in words of one language, with what to do; no name of an exception
 * @param intact the site that stood is as it was, and nothing lies beside it
 * @param bounded in time and memory
 */
record Verdict(boolean detected, boolean placed, boolean clear, boolean intact, boolean bounded) {

  private static final Pattern FINDING =
      Pattern.compile(
          "(?m)^(\\S.*?)(?::(\\d+))?(?::(\\d+))?: (?:错误|警告|提示|error|warning|info)\\[([\\w-]+)\\] (.*)$");
  private static final Pattern MACHINERY =
      Pattern.compile(
          "Exception|StackTrace|\\bat [a-z]+\\.[a-z.]+\\(|java\\.|org\\.gongkai|\\bnull\\b.*\\bnull\\b|OutOfMemory|StackOverflow");
  private static final int LONGEST = 400;
  private static final long MOST_MILLISECONDS = 10_000;

  private record Told(String file, int line, String words, String remedy) {}

  /**
   * @param isBuilt whether what was built is what it was to be
   */
  static Verdict of(Hostile hostile, Result result, boolean isBuilt, boolean isIntact) {
    List<Told> told = told(result.out());
    return new Verdict(
        isDetected(hostile, result, told, isBuilt),
        isPlaced(hostile, result, told),
        isClear(hostile, result, told),
        isIntact,
        result.exit() >= 0 && result.milliseconds() < MOST_MILLISECONDS);
  }

  boolean isAll() {
    return detected && placed && clear && intact && bounded;
  }

  private static boolean isDetected(
      Hostile hostile, Result result, List<Told> told, boolean isBuilt) {
    return switch (hostile.expected()) {
      case REFUSED -> result.exit() == 1;
      case TOLD -> (result.exit() == 0 || result.exit() == 1) && !told.isEmpty();
      case SAME, BUILT -> result.exit() == 0 && isBuilt;
      case JUDGED -> result.exit() == 0 || result.exit() == 1;
      case STOPPED -> result.exit() == 3;
    };
  }

  private static boolean isPlaced(Hostile hostile, Result result, List<Told> told) {
    return switch (hostile.expected()) {
      case REFUSED, TOLD -> told.stream().anyMatch(finding -> isAt(hostile, finding));
      case SAME, BUILT -> true;
      case JUDGED ->
          result.exit() == 0 || told.stream().anyMatch(one -> one.file.equals(hostile.file()));
      case STOPPED -> result.err().contains(hostile.file());
    };
  }

  private static boolean isAt(Hostile hostile, Told finding) {
    return finding.file.equals(hostile.file())
        && (hostile.line() == 0 || Math.abs(hostile.line() - finding.line) <= 1);
  }

  private static boolean isClear(Hostile hostile, Result result, List<Told> told) {
    boolean isPlain = !MACHINERY.matcher(result.said()).find();
    boolean isSilent = hostile.expected() == Expected.STOPPED || result.err().isEmpty();
    return isPlain && isSilent && told.stream().allMatch(Verdict::isClear);
  }

  private static boolean isClear(Told finding) {
    return !finding.remedy.isBlank()
        && finding.words.length() <= LONGEST
        && !finding.file.startsWith("/")
        && finding.words.codePoints().noneMatch(Character::isISOControl);
  }

  private static List<Told> told(String out) {
    List<Told> told = new ArrayList<>();
    List<String> lines = out.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher finding = FINDING.matcher(lines.get(i));
      if (finding.matches()) {
        String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
        int line = finding.group(2) == null ? 0 : Integer.parseInt(finding.group(2));
        told.add(
            new Told(
                finding.group(1), line, finding.group(5), next.startsWith("    ") ? next : ""));
      }
    }
    return told;
  }
}
