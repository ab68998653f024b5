package org.gongkai.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Findings;
import org.gongkai.law.Law;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.work.AllCores;

/** The checks every run makes. */
public final class Checks {

  private final List<Check> all;
  private final List<WideCheck> wide;

  private Checks(List<Check> all, List<WideCheck> wide) {
    this.all = all;
    this.wide = wide;
  }

  public static Checks standard(Law law) {
    return new Checks(
        List.of(
            new IdentityCheck(),
            new CarryCheck(),
            new WholeCheck(),
            new BlankCheck(),
            new ShareCheck(),
            new DenialCheck(),
            new MandateCheck(),
            new AmountCheck(),
            new FeeCheck(),
            new SeriesCheck(),
            new LeapCheck(),
            new NarrativeCheck(law),
            new ClaimsCheck(law),
            new StatementCheck(law),
            new StructureCheck(),
            new OutlineCheck(),
            new TitleCheck(),
            new NoticeCheck(),
            new ContentsCheck(),
            new PeriodCheck(),
            new PublicationCheck(),
            new PageCheck(),
            new IdentifierCheck(),
            new PrivacyCheck(),
            new ContactCheck(),
            new QualityCheck(),
            new TaskYearCheck()),
        List.of(
            new RollUpCheck(),
            new OneAreaReportCheck(),
            new LikenessCheck(law),
            new IndexNumberCheck()));
  }

  /** Judges every report, agencies side by side; what nobody has explained joins the findings. */
  public Examinations judge(Library library, Findings findings) {
    Law law = library.forms().law();
    Lexicon lexicon = Lexicon.of(law);
    List<List<Examiner>> examiners =
        AllCores.map(library.agencies(), agency -> examine(agency, library, law, lexicon));
    List<Examiner> flat = examiners.stream().flatMap(List::stream).toList();
    wide.forEach(check -> check.judge(flat, library));
    OwnerCheck.judge(library, findings);
    List<List<Examination>> done =
        AllCores.map(
            examiners, agency -> agency.stream().map(examiner -> examiner.done(findings)).toList());
    Map<String, List<Examination>> byAgency = new HashMap<>();
    for (int i = 0; i < done.size(); i++) {
      byAgency.put(library.agencies().get(i).path(), done.get(i));
    }
    return new Examinations(law, byAgency);
  }

  private List<Examiner> examine(Agency agency, Library library, Law law, Lexicon lexicon) {
    List<Examiner> examiners =
        library.reportsOf(agency).stream()
            .map(report -> new Examiner(report, law, lexicon))
            .toList();
    examiners.forEach(examiner -> all.forEach(check -> check.judge(examiner, library)));
    examiners.forEach(Examiner::closeText);
    return examiners;
  }
}
