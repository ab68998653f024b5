package org.gongkai.content;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Places;
import org.gongkai.report.Portal;
import org.gongkai.yaml.Fields;

/** Reads who answers for the site. */
final class OwnerReader {

  /** Whether it is a number of the right form is judged by P05; this much an address can hold. */
  private static final Pattern IN_ADDRESS = Pattern.compile("[A-Za-z0-9]{1,20}");

  private final Fields site;
  private final Findings findings;

  OwnerReader(Fields site, Findings findings) {
    this.site = site;
    this.findings = findings;
  }

  Portal.Owner owner() {
    return site.fields(
            "owner",
            "name",
            "operator",
            "siteCode",
            "icp",
            "police",
            "address",
            "phone",
            "postcode",
            "email")
        .map(this::owner)
        .orElse(Portal.Owner.UNKNOWN);
  }

  private Portal.Owner owner(Fields owner) {
    return new Portal.Owner(
        owner.text("name").orElse(Text.EMPTY),
        owner.text("operator").orElse(Text.EMPTY),
        new Portal.Registration(
            siteCode(owner).orElse(""),
            owner.word("icp").orElse(""),
            owner.word("police").orElse("")),
        new ContactReader(owner, findings).contact(),
        new Places(
            site.at("owner"),
            owner.places("siteCode", "icp", "police", "phone", "postcode", "email")));
  }

  /** A part of the address under which faults of the site are told. */
  private Optional<String> siteCode(Fields owner) {
    Optional<String> code = owner.word("siteCode");
    if (code.isPresent() && !IN_ADDRESS.matcher(code.get()).matches()) {
      String excerpt = Excerpt.of(code.get());
      findings.add(
          Fault.BAD_NAME.at(
              owner.at("siteCode"),
              Text.of(
                  "网站标识码“" + excerpt + "”会写进网址，只能是字母和数字",
                  "the site code '"
                      + excerpt
                      + "' becomes part of an address: it takes letters and digits only"),
              Text.of("应如 4400000038", "expected the like of 4400000038")));
      return Optional.empty();
    }
    return code;
  }
}
