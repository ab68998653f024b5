package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.json.Json;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/**
 * The agencies with every name, for the browser to search as one types; in files of bounded size.
 */
public final class AgencyFiles {

  /** What the names in a file come to, in bytes; the rest of a file is less than half as much. */
  private static final int FULL = 150_000;

  private final Library library;
  private final List<List<Agency>> shares = new ArrayList<>();

  public AgencyFiles(Library library) {
    this.library = library;
    List<Agency> share = new ArrayList<>();
    int size = 0;
    for (Agency agency : library.agencies()) {
      int bytes = size(agency);
      if (size + bytes > FULL) {
        shares.add(share);
        share = new ArrayList<>();
        size = 0;
      }
      share.add(agency);
      size += bytes;
    }
    shares.add(share);
  }

  /** How many files there are; one where there is no agency yet. */
  public int count() {
    return shares.size();
  }

  public byte[] file(int number) {
    StringBuilder script = new StringBuilder(2 * FULL);
    Json json = Json.to(script).call("gongkaiFinder.receive").number(number);
    new AgencyFile(library, shares.get(number)).write(shares.size(), json);
    json.end();
    return script.append(";\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int size(Agency agency) {
    int size = 16 + agency.path().length() + size(agency.name());
    for (String alias : agency.aliases()) {
      size += size(Text.same(alias));
    }
    for (Agency.FormerName former : agency.lineage().formerly()) {
      size += size(former.name());
    }
    return size;
  }

  private static int size(Text text) {
    return text.zh().length() * 3 + text.en().length() + 8;
  }
}
