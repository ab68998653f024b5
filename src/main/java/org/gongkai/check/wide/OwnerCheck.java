package org.gongkai.check.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.text.ContactCheck;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Subject;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Portal;
import org.gongkai.report.Vocabulary;

/**
 * The numbers and the contact at the foot of every page of a government website: they are the
 * portal's, not a report's.
 */
public final class OwnerCheck {

  private static final Pattern SITE_CODE = Pattern.compile("\\d{10}|bm\\d{8}");
  private static final Pattern ICP = Pattern.compile("\\p{IsHan}ICP备\\d{8}号(-\\d+)?");
  private static final Pattern POLICE = Pattern.compile("\\p{IsHan}公网安备\\s?(\\d{14})号?");

  private final Portal.Owner owner;
  private final Vocabulary vocabulary;
  private final Rule rule;
  private final Findings findings;

  private OwnerCheck(Library library, Rule rule, Findings findings) {
    this.owner = library.portal().owner();
    this.vocabulary = library.vocabulary();
    this.rule = rule;
    this.findings = findings;
  }

  public static void judge(Library library, Findings findings) {
    if (library.portal().owner().isGiven()) {
      library
          .forms()
          .law()
          .find("P05")
          .ifPresent(rule -> new OwnerCheck(library, rule, findings).judge());
    }
  }

  private void judge() {
    Portal.Registration numbers = owner.registration();
    judge("siteCode", numbers.siteCode(), isSiteCode(numbers.siteCode()), "4400000038");
    judge("icp", numbers.icp(), is(ICP, numbers.icp()), "粤ICP备20008773号");
    judge("police", numbers.police(), isPolice(numbers.police()), "粤公网安备44010402001407号");
    Agency.Contact contact = owner.contact();
    judge("phone", contact.phone(), is(ContactCheck.PHONE, contact.phone()), "020-83170000");
    judge("postcode", contact.postcode(), is(ContactCheck.POSTCODE, contact.postcode()), "510030");
    judge("email", contact.email(), is(ContactCheck.MAIL, contact.email()), "gk@gd.gov.cn");
    List<String> missing = missing(numbers);
    if (!missing.isEmpty()) {
      findings.add(
          new Finding(
              rule.id(),
              Severity.INFO,
              Subject.at(owner.places().start()),
              Text.of(
                  "owner 没有 " + String.join("、", missing),
                  "owner has no " + String.join(", ", missing)),
              Text.of(
                  "政府网站页脚应有标识码和备案号；有了请补上",
                  "a government website shows them at its foot; add them when you have them")));
    }
  }

  private static List<String> missing(Portal.Registration numbers) {
    List<String> missing = new ArrayList<>();
    if (numbers.siteCode().isEmpty()) {
      missing.add("siteCode");
    }
    if (numbers.icp().isEmpty()) {
      missing.add("icp");
    }
    if (numbers.police().isEmpty()) {
      missing.add("police");
    }
    return missing;
  }

  private void judge(String key, String given, boolean isWellFormed, String example) {
    if (!given.isEmpty() && !isWellFormed) {
      findings.add(
          new Finding(
              rule.id(),
              rule.severity(),
              Subject.at(owner.places().of(key)),
              Text.of(
                  key + " “" + Excerpt.of(given) + "”不合格式",
                  key + " '" + Excerpt.of(given) + "' is not well formed"),
              Text.of("应如 " + example, "expected the like of " + example)));
    }
  }

  private boolean isSiteCode(String code) {
    return is(SITE_CODE, code) && (code.startsWith("bm") || vocabulary.knows(code.substring(0, 6)));
  }

  private static boolean is(Pattern pattern, String words) {
    return pattern.matcher(words).matches();
  }

  private boolean isPolice(String number) {
    Matcher matcher = POLICE.matcher(number);
    return matcher.matches() && vocabulary.knows(matcher.group(1).substring(0, 6));
  }
}
