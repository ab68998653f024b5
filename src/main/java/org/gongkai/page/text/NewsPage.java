package org.gongkai.page.text;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.pages.HandWrittenPage;

/** The news, newest first. */
public record NewsPage(Address address, List<HandWrittenPage> items) implements Page {

  @Override
  public Text title() {
    return Text.of("动态", "News");
  }

  @Override
  public Text description() {
    return Text.of("本站动态", "News of this portal");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "news";
  }
}
