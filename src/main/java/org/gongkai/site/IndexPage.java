package org.gongkai.site;

import java.util.List;
import org.gongkai.language.Text;

/** The list of all years, divisions or sectors. */
public record IndexPage(Address address, Text title, Text description, List<Entry> entries)
    implements Page {

  /**
   * @param depth how far it is indented, from 0
   */
  public record Entry(Text label, String path, int agencies, int reports, int depth) {}

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "index";
  }
}
