package org.gongkai.page.text;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Subject;

/**
 * What a server shows for an address that does not exist. It is shown at any depth, so its links
 * begin at the server's root.
 */
public record NotFoundPage(Address address) implements Page {

  @Override
  public Subject subject() {
    return Subject.MISSING;
  }

  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public Text title() {
    return Text.of("没有这个页面", "Page not found");
  }

  @Override
  public Text description() {
    return title();
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "404";
  }
}
