package org.gongkai.ranking;

import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Vocabulary;

/**
 * Agencies that can fairly stand beside each other: of one level and kind, or of one sector in it.
 *
 * @param sector empty for all sectors
 */
public record Peers(String level, String kind, String sector) {

  static Peers of(Agency agency) {
    return new Peers(agency.standing().level(), agency.standing().kind(), "");
  }

  Peers in(String sector) {
    return new Peers(level, kind, sector);
  }

  /** Without the sector. */
  public Peers all() {
    return in("");
  }

  public boolean isOfOneSector() {
    return !sector.isEmpty();
  }

  /** Its part of an address: {@code county-department/}, {@code county-department/finance/}. */
  public String path() {
    return level + "-" + kind + "/" + (sector.isEmpty() ? "" : sector + "/");
  }

  /** 县级政府部门（财政）. */
  public Text name(Vocabulary words) {
    Text first = words.levels().get(level);
    Text second = words.kinds().get(kind);
    Text field = words.sector(sector);
    Text all = Text.of(first.zh() + second.zh(), second.en() + ", " + lower(first.en()) + " level");
    return sector.isEmpty()
        ? all
        : Text.of(all.zh() + "（" + field.zh() + "）", all.en() + ", " + lower(field.en()));
  }

  private static String lower(String words) {
    return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
