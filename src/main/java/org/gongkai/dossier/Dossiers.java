package org.gongkai.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.check.Examinations;
import org.gongkai.check.Examiner;
import org.gongkai.check.run.Checks;
import org.gongkai.content.FolderJudge;
import org.gongkai.content.FolderRead;
import org.gongkai.finding.Findings;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/**
 * Makes a dossier of each folder that is read; what looks at all of them is worked out of these.
 */
public final class Dossiers implements FolderJudge {

  private final Checks checks;
  private final Map<String, Dossier> byPath = new ConcurrentHashMap<>();

  public Dossiers(Checks checks) {
    this.checks = checks;
  }

  @Override
  public void judge(FolderRead folder, Library own) {
    List<Dossier.Entry> entries = new ArrayList<>(folder.reports().size());
    checks
        .examine(own)
        .forEach(
            (path, examiners) ->
                examiners.forEach(
                    one -> entries.add(new Dossier.Entry(one.report(), one.examined()))));
    byPath.put(folder.path(), new Dossier(folder.path(), folder.agency(), entries, folder.told()));
  }

  /** Takes a dossier that was made before. */
  void recall(Dossier dossier) {
    byPath.put(dossier.path(), dossier);
  }

  /** In the order of their paths. */
  public List<Dossier> all() {
    return byPath.keySet().stream().sorted().map(byPath::get).toList();
  }

  /** Judges all reports together; what nobody has explained joins the findings. */
  public Examinations conclude(Library library, Findings findings) {
    Map<String, List<Examiner>> examiners = new HashMap<>();
    for (Agency agency : library.agencies()) {
      examiners.put(
          agency.path(),
          byPath.get(agency.path()).entries().stream()
              .map(entry -> checks.resume(entry.report(), entry.examined()))
              .toList());
    }
    return checks.conclude(library, examiners, findings);
  }
}
