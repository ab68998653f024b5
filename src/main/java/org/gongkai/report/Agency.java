package org.gongkai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;

/**
 * An agency that publishes reports.
 *
 * @param path its folder below content/agencies, which is its identity and its address: {@code
 *     guangdong/finance}
 */
public record Agency(
    String path,
    Text name,
    List<String> aliases,
    Standing standing,
    Contact contact,
    Lineage lineage,
    Places places) {

  /** An agency of whose file no more is known than where it is. */
  public Agency(
      String path,
      Text name,
      List<String> aliases,
      Standing standing,
      Contact contact,
      Lineage lineage,
      Location at) {
    this(path, name, aliases, standing, contact, lineage, Places.of(at));
  }

  /**
   * Where it stands in government.
   *
   * @param region GB/T 2260 code, six digits
   * @param level state, province, prefecture, county or township
   * @param kind government, department or township
   * @param code 统一社会信用代码, empty if not given
   * @param website empty if not given
   * @param powers what it has the power to decide, by the words of the forms: {@code licences};
   *     absent where its file does not say
   */
  public record Standing(
      String region,
      String level,
      String kind,
      String sector,
      String code,
      String website,
      Optional<Set<String>> powers) {

    /** One whose powers are not told. */
    public Standing(
        String region, String level, String kind, String sector, String code, String website) {
      this(region, level, kind, sector, code, website, Optional.empty());
    }
  }

  /** How to reach it; empty where not given. */
  public record Contact(String address, String phone, String postcode, String email) {
    public boolean isEmpty() {
      return address.isEmpty() && phone.isEmpty() && postcode.isEmpty() && email.isEmpty();
    }
  }

  /**
   * What it belongs to and what became of it.
   *
   * @param parent path of the agency above; empty if none is in the portal
   * @param successor path of the agency that took over; empty if none
   */
  public record Lineage(
      String parent,
      Optional<LocalDate> opened,
      Optional<LocalDate> closed,
      String successor,
      List<FormerName> formerly) {
    public Lineage {
      formerly = List.copyOf(formerly);
    }
  }

  public record FormerName(Text name, Optional<LocalDate> until) {}

  /** Whether it existed in any part of this year, as far as is said. */
  public boolean existsIn(int year) {
    boolean begun = lineage.opened().map(day -> day.getYear() <= year).orElse(true);
    return begun && lineage.closed().map(day -> day.getYear() >= year).orElse(true);
  }

  public Agency {
    aliases = List.copyOf(aliases);
  }
}
