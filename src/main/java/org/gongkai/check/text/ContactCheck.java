package org.gongkai.check.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The contact in agency.yaml, judged once, with the agency's newest report; and what a text gives
 * as one.
 */
public final class ContactCheck implements Check {

  private static final String RULE = "Q03";
  public static final Pattern POSTCODE = Pattern.compile("\\d{6}");
  public static final Pattern PHONE = Pattern.compile("[+()（）\\d][-+()（）\\d\\s,，、;；/—转]{5,}");
  public static final Pattern MAIL = Pattern.compile("\\S+@\\S+");

  @Override
  public Set<String> rules() {
    return Set.of("Q03", "V02", "V03");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Report report = examiner.report();
    List<Report> all = library.reportsOf(report.agency());
    if (all.get(all.size() - 1) == report && !report.agency().contact().isEmpty()) {
      judge(examiner, report.agency());
    }
    examiner.text().ifPresent(text -> judge(examiner, text));
  }

  private static void judge(Examiner examiner, Agency agency) {
    Agency.Contact contact = agency.contact();
    examiner.judged(RULE);
    kind(examiner, agency, "postcode", contact.postcode(), POSTCODE);
    kind(examiner, agency, "phone", contact.phone(), PHONE);
    kind(examiner, agency, "email", contact.email(), MAIL);
    String digits = contact.phone().replaceAll("\\D", "");
    if (!contact.phone().isEmpty()) {
      examiner.judged("V02");
      if (PersonalNumber.isMobile(digits)) {
        PrivacyCheck.mobile(examiner, agency.places().of("contact.phone"), digits);
      }
    }
    if (!contact.email().isEmpty()) {
      examiner.judged("V03");
      String mail = contact.email().toLowerCase(Locale.ROOT);
      if (examiner.words("V03", "mail").stream().anyMatch(mail::contains)) {
        PrivacyCheck.mail(examiner, agency.places().of("contact.email"), contact.email());
      }
    }
  }

  private static void kind(
      Examiner examiner, Agency agency, String key, String given, Pattern kind) {
    if (!given.isEmpty() && !kind.matcher(given).matches()) {
      tell(examiner, agency.places().of("contact." + key), key, given);
    }
  }

  private static void judge(Examiner examiner, ChineseText text) {
    examiner.judged(RULE);
    for (Mention slot : text.mentions(RULE, "postcode")) {
      String given = given(slot);
      boolean isMail = given.indexOf('@') >= 0;
      if (isMail || isNumber(given) && !POSTCODE.matcher(given).matches()) {
        tell(examiner, slot.at(), slot.word(), given);
      }
    }
    for (Mention slot : text.mentions(RULE, "phone")) {
      String given = given(slot);
      if (given.indexOf('@') >= 0) {
        tell(examiner, slot.at(), slot.word(), given);
      }
    }
    for (Mention slot : text.mentions(RULE, "mail")) {
      String given = given(slot);
      // Six digits are a post code, others a telephone number.
      if (given.length() >= 6 && isNumber(given)) {
        tell(examiner, slot.at(), slot.word(), given);
      }
    }
  }

  /**
   * What stands after the colon up to the next mark: x@y.cn in 邮编：x@y.cn）. Empty without a colon.
   */
  private static String given(Mention slot) {
    String after = slot.after(60).stripLeading();
    if (after.isEmpty() || after.charAt(0) != '：' && after.charAt(0) != ':') {
      return "";
    }
    String words = after.substring(1).stripLeading();
    int end = 0;
    while (end < words.length() && isPart(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  private static boolean isPart(char letter) {
    return letter > ' ' && letter < 127 && ",;()".indexOf(letter) < 0;
  }

  private static boolean isNumber(String given) {
    return !given.isEmpty()
        && given.chars().allMatch(letter -> letter >= '0' && letter <= '9' || letter == '-');
  }

  private static void tell(Examiner examiner, Location at, String slot, String given) {
    String found = Excerpt.of(given);
    examiner.tell(
        RULE,
        at,
        Text.of(
            slot + " 处写的是“" + found + "”", "'" + found + "' stands where " + slot + " should be"),
        Text.of("请填写相应的内容", "put in what belongs there"));
  }
}
