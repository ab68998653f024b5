package org.gongkai.download;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Measure;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * What every agency reports for every measure, in small files that a browser loads as it needs
 * them: an agency is in the file its path hashes to. They are scripts and not plain data, because a
 * browser reads those from a folder on disk too.
 *
 * <pre>
 * gongkaiCompare(3,[["guangdong/finance","广东省财政厅","…",opened,closed,"successor",[[2020,1,"own","88,0,n,…"]]]]);
 * </pre>
 *
 * Years have the place of their form among the forms, and a value for each measure in the order of
 * the catalogue: a number, or a letter for why there is none.
 */
public final class CompareFiles {

  /** About how many agencies a file takes. */
  private static final int AGENCIES = 32;

  private static final int FIRST_BYTES = 1 << 15;

  private final Library library;
  private final List<List<Agency>> files = new ArrayList<>();

  public CompareFiles(Library library) {
    this.library = library;
    int wanted = Math.max(1, library.agencies().size() / AGENCIES);
    int count = Integer.highestOneBit(wanted * 2 - 1);
    for (int i = 0; i < count; i++) {
      files.add(new ArrayList<>());
    }
    library.agencies().forEach(agency -> files.get(place(agency.path(), count)).add(agency));
  }

  /** How many files there are: a power of two. */
  public int count() {
    return files.size();
  }

  /** The file of an agency: FNV-1a of its path, its lowest bits. */
  static int place(String path, int count) {
    int hash = 0x811c9dc5;
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (one & 0xff)) * 0x01000193;
    }
    return hash & (count - 1);
  }

  public byte[] file(int number) {
    Bytes out = new Bytes(FIRST_BYTES);
    Json json = Json.to(out).call("gongkaiCompare").number(number).list(Layout.ENTRIES);
    files.get(number).forEach(agency -> agency(agency, out, json));
    json.end().end();
    return out.ascii(";\n").toArray();
  }

  private void agency(Agency agency, Bytes out, Json json) {
    String en = agency.name().en();
    json.list().words(agency.path()).words(agency.name().zh());
    json.words(en.equals(agency.name().zh()) ? "" : en);
    json.number(year(agency.lineage().opened())).number(year(agency.lineage().closed()));
    json.words(agency.lineage().successor()).list();
    for (Report report : library.reportsOf(agency)) {
      json.list().number(report.year()).number(library.forms().all().indexOf(report.form()));
      json.words(report.filing().scope().key()).room();
      values(report, out.put('"'));
      out.put('"');
      json.end();
    }
    json.end().end();
  }

  private static long year(Optional<LocalDate> day) {
    return day.map(LocalDate::getYear).orElse(0);
  }

  private void values(Report report, Bytes out) {
    String between = "";
    for (Measure measure : library.forms().measures().all()) {
      out.ascii(between);
      Figure answer = report.answer(measure);
      if (answer instanceof Silence silence) {
        out.put(silence.letter());
      } else {
        out.number(answer);
      }
      between = ",";
    }
  }
}
