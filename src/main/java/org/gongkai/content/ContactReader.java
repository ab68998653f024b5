package org.gongkai.content;

import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.address.MailAddress;
import org.gongkai.address.Telephone;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.yaml.Fields;

/** Reads how a body can be reached; a mailbox and a telephone number may become links. */
final class ContactReader {

  private final Fields fields;
  private final Findings findings;

  ContactReader(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  Agency.Contact contact() {
    return new Agency.Contact(
        fields.word("address").orElse(""),
        phone().orElse(""),
        fields.word("postcode").orElse(""),
        email().orElse(""));
  }

  private Optional<String> phone() {
    return judged(
        "phone",
        Telephone::isHarmless,
        Text.of("不能用作电话号码", "cannot be used as a telephone number"),
        Text.of(
            "请写成 020-83170000 的样子，几个号码用顿号隔开",
            "write it as 020-83170000, with a comma between two numbers"));
  }

  private Optional<String> email() {
    return judged(
        "email",
        MailAddress::is,
        Text.of("不是一个邮箱地址", "is not the address of one mailbox"),
        Text.of("请写成 gk@gd.gov.cn 的样子，不加其他文字", "write it as gk@gd.gov.cn, with nothing else"));
  }

  private Optional<String> judged(String key, Predicate<String> isGood, Text wrong, Text remedy) {
    Optional<String> word = fields.word(key);
    if (word.isPresent() && !isGood.test(word.get())) {
      String excerpt = Excerpt.of(word.get());
      findings.add(
          Fault.NOT_AN_ADDRESS.at(
              fields.at(key),
              Text.of("“" + excerpt + "”" + wrong.zh(), "'" + excerpt + "' " + wrong.en()),
              remedy));
      return Optional.empty();
    }
    return word;
  }
}
