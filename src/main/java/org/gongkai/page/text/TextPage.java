package org.gongkai.page.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.Subject;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.prose.Link;

/**
 * A page written by hand, in the language it has.
 *
 * @param languages those it was written in
 */
public record TextPage(Address address, HandWrittenPage content, Set<Language> languages)
    implements Page {

  @Override
  public Subject subject() {
    return new Subject.Written(content);
  }

  @Override
  public List<Link> links() {
    return content.prose().links();
  }

  @Override
  public Optional<String> writtenIn() {
    return Optional.of(content.at().file());
  }

  @Override
  public Text title() {
    return Text.same(content.heading().title());
  }

  @Override
  public Text description() {
    return Text.same(content.heading().summary());
  }

  @Override
  public List<Crumb> trail() {
    return content.isNews() ? List.of(new Crumb(Text.of("动态", "News"), Paths.NEWS)) : List.of();
  }

  @Override
  public boolean speaks(Language language) {
    return languages.contains(language);
  }

  @Override
  public String template() {
    return "page";
  }
}
