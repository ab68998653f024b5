package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.ChineseText.Block;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.report.Library;

/** What a report must not tell of a person: numbers, private contacts, names. */
public final class PrivacyCheck implements Check {

  private static final int SHORTEST = 11;
  private static final int LONGEST = 19;

  /** Digits that stand together, the last perhaps an X. @param offset where they begin */
  private record Digits(String number, Block block, int offset) {
    Location at() {
      return block.at(offset);
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of("V01", "V02", "V03", "V04");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Optional<ChineseText> text = examiner.text();
    if (text.isEmpty()) {
      return;
    }
    List.of("V01", "V02", "V03", "V04").forEach(examiner::judged);
    List<Mention> contacts = text.get().mentions("V02", "contact");
    for (Block block : text.get().blocks()) {
      for (Digits digits : digits(block)) {
        judgeNumber(examiner, digits);
        if (PersonalNumber.isMobile(digits.number())) {
          judgeMobile(examiner, digits, contacts);
        }
      }
    }
    text.get().mentions("V03", "mail").forEach(mail -> judgeMail(examiner, mail));
    Names.of(text.get(), examiner).forEach(name -> judgeName(examiner, name));
  }

  /** Numbers of eleven digits and more that are not part of a longer code. */
  private static List<Digits> digits(Block block) {
    String words = block.wording().words();
    List<Digits> found = List.of();
    // A number that long has a sign at one of every eleven letters.
    for (int i = SHORTEST - 1; i < words.length(); i += SHORTEST) {
      if (isSign(words.charAt(i))) {
        int start = i;
        while (start > 0 && isSign(words.charAt(start - 1))) {
          start--;
        }
        int end = i;
        while (end < words.length() && isSign(words.charAt(end))) {
          end++;
        }
        if (isNumber(words, start, end)) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(new Digits(words.substring(start, end), block, start));
        }
        i = Math.max(i, end - SHORTEST + 1);
      }
    }
    return found;
  }

  private static boolean isNumber(String words, int start, int end) {
    if (end - start < SHORTEST || end - start > LONGEST) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean isCheck = i - start == 17 && (words.charAt(i) | 32) == 'x';
      if (!isDigit(words.charAt(i)) && !isCheck) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** What makes up a code: 0668-3336899 and 13800000000.5 are one each. */
  private static boolean isSign(char letter) {
    return isDigit(letter)
        || letter >= 'A' && letter <= 'Z'
        || letter >= 'a' && letter <= 'z'
        || letter == '-'
        || letter == '.'
        || letter == '/';
  }

  private static void judgeNumber(Examiner examiner, Digits digits) {
    String number = digits.number();
    boolean isCard =
        PersonalNumber.isCard(number)
            && examiner.words("V01", "cards").stream().anyMatch(number::startsWith);
    boolean isIdentity = PersonalNumber.isIdentity(number);
    if (isCard || isIdentity) {
      String masked = PersonalNumber.masked(number);
      examiner.find(
          "V01",
          digits.at(),
          isIdentity
              ? Text.of("文中有身份证号 " + masked, "the text gives the identity-card number " + masked)
              : Text.of("文中有银行卡号 " + masked, "the text gives the bank-card number " + masked),
          Text.of("请删去个人信息", "remove what belongs to a person"));
    }
  }

  private static void judgeMobile(Examiner examiner, Digits digits, List<Mention> contacts) {
    double apart = examiner.limit("V02", "apart");
    boolean isContact =
        contacts.stream()
            .anyMatch(
                contact ->
                    contact.block() == digits.block()
                        && contact.end() <= digits.offset()
                        && digits.offset() - contact.end() <= apart);
    if (isContact) {
      mobile(examiner, digits.at(), digits.number());
    }
  }

  static void mobile(Examiner examiner, Location at, String number) {
    String masked = PersonalNumber.masked(number);
    examiner.tell(
        "V02",
        at,
        Text.of("联系电话是手机号 " + masked, "the telephone is a mobile number, " + masked),
        Text.of("请改为办公电话", "give the telephone of the office"));
  }

  private static void judgeMail(Examiner examiner, Mention mail) {
    int start = mail.offset();
    while (start > 0 && isSign(mail.words().charAt(start - 1))) {
      start--;
    }
    if (start < mail.offset()) {
      mail(examiner, mail.block().at(start), mail.words().substring(start, mail.end()));
    }
  }

  static void mail(Examiner examiner, Location at, String address) {
    examiner.tell(
        "V03",
        at,
        Text.of("联系邮箱 " + address + " 是公共邮箱", "the mail box " + address + " is a private one"),
        Text.of("请改为机关的政务邮箱", "give a mail box of the agency"));
  }

  private static void judgeName(Examiner examiner, Mention before) {
    examiner.tell(
        "V04",
        before.block().at(before.end()),
        Text.of("“" + before.word() + "”之后像是人名", "a name seems to follow '" + before.word() + "'"),
        Text.of("请删去姓名，写职务或部门即可", "remove the name; an office or a unit will do"));
  }
}
