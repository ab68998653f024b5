package org.gongkai.page.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Edition;
import org.gongkai.form.Form;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.table.StatutoryTables;

/**
 * The tables of a form with the address of each figure in its place: what to put behind a report's
 * own address to point at one figure of it.
 */
public record AddressesPage(Address address, Form form, StatutoryTables printed) implements Page {

  /** A page for each form that a report of the portal follows. */
  public static List<AddressesPage> all(Library library, StatutoryTables tables, Address home) {
    Set<Form> followed =
        library.reports().values().stream()
            .flatMap(List::stream)
            .map(Report::form)
            .collect(Collectors.toSet());
    return library.forms().all().stream()
        .filter(followed::contains)
        .map(form -> new AddressesPage(home.to(Paths.addresses(form)), form, tables))
        .toList();
  }

  /** The tables in HTML. */
  public List<String> tables() {
    return form.tables().stream()
        .map(table -> printed.of(form, table, address.language()).addresses())
        .toList();
  }

  @Override
  public Text title() {
    Edition edition = form.edition();
    return edition.to() == 9999
        ? Text.of(
            "各格的网址：" + edition.from() + "年起的格式",
            "Address of each figure: form from " + edition.from())
        : Text.of(
            "各格的网址：" + edition.from() + "–" + edition.to() + "年的格式",
            "Address of each figure: form of " + edition.from() + "–" + edition.to());
  }

  @Override
  public Text description() {
    return Text.of(
        form.edition().title().zh() + "每一格的网址",
        "The address of each figure of the form in reports of those years");
  }

  @Override
  public List<Crumb> trail() {
    return List.of(new Crumb(Text.of("数据下载", "Data"), Paths.DATA));
  }

  @Override
  public String template() {
    return "addresses";
  }
}
