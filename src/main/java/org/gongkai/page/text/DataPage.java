package org.gongkai.page.text;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Offer;
import org.gongkai.page.Page;
import org.gongkai.page.Subject;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.report.Silence;

/** Everything in files, and what the columns mean. */
public record DataPage(Address address, List<Offer> offers, Library library) implements Page {

  /** How many reports the files hold. */
  public int reports() {
    return library.size();
  }

  @Override
  public Subject subject() {
    List<Region> provinces =
        library.agencies().stream()
            .map(agency -> library.vocabulary().codes().top(agency.standing().region()))
            .distinct()
            .map(library.vocabulary()::region)
            .toList();
    return new Subject.AllData(List.copyOf(library.years().keySet()), provinces, offers);
  }

  /** The words that stand in files where there is no number. */
  public List<Silence> silences() {
    return Silence.ofFiles();
  }

  @Override
  public Text title() {
    return Text.of("数据下载", "Data");
  }

  @Override
  public Text description() {
    return Text.of("全部报告的数据文件与数据字典", "All reports as data files, with a data dictionary");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "data";
  }
}
