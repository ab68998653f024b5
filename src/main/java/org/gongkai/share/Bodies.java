package org.gongkai.share;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Language;
import org.gongkai.page.Paths;
import org.gongkai.page.Subject;
import org.gongkai.report.Agency;
import org.gongkai.report.Portal;
import org.gongkai.report.Region;

/** Agencies, the portal's owner and divisions, in the words of schema.org. */
final class Bodies {

  private static final String CREDIT_CODE = "统一社会信用代码";
  private static final String SITE_CODE = "网站标识码";

  private final Place place;
  private final Language language;

  Bodies(Place place) {
    this.place = place;
    this.language = place.language();
  }

  /** An agency as others refer to it. */
  Thing named(Agency agency) {
    Thing body =
        Thing.of("GovernmentOrganization")
            .with("@id", place.identity(Paths.of(agency), "agency"))
            .with("name", agency.name().in(language));
    String code = agency.standing().code();
    return code.isEmpty() ? body : body.with("identifier", number(CREDIT_CODE, code));
  }

  /** An agency on its own page. */
  Thing full(Subject.OneAgency subject) {
    Agency agency = subject.agency();
    Agency.Contact contact = agency.contact();
    List<String> names = new ArrayList<>(agency.aliases());
    agency.lineage().formerly().forEach(former -> names.add(former.name().in(language)));
    Thing body =
        named(agency)
            .with("url", agency.standing().website())
            .with("mainEntityOfPage", place.url())
            .with("alternateName", names)
            .with("areaServed", area(subject.area()))
            .with("address", contact.address())
            .with("telephone", contact.phone())
            .with("email", contact.email())
            .with("foundingDate", agency.lineage().opened().map(Object::toString).orElse(""))
            .with("dissolutionDate", agency.lineage().closed().map(Object::toString).orElse(""));
    return subject
        .parent()
        .map(parent -> body.with("parentOrganization", named(parent)))
        .orElse(body);
  }

  /** Who answers for the portal; none where site.yaml does not say. */
  List<Thing> owner() {
    Portal.Owner owner = place.portal().owner();
    return owner.name().isEmpty()
        ? List.of()
        : List.of(Thing.of("Organization").with("name", owner.name().in(language)));
  }

  /** The number of the website, where it has one. */
  List<Thing> siteCode() {
    String code = place.portal().owner().registration().siteCode();
    return code.isEmpty() ? List.of() : List.of(number(SITE_CODE, code));
  }

  /** A division with its code. */
  Thing area(Region region) {
    return Thing.of("AdministrativeArea")
        .with("name", region.name().in(language))
        .with("identifier", region.code());
  }

  private static Thing number(String name, String value) {
    return Thing.of("PropertyValue").with("name", name).with("value", value);
  }
}
