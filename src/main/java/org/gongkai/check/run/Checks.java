package org.gongkai.check.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.check.Check;
import org.gongkai.check.Examination;
import org.gongkai.check.Examinations;
import org.gongkai.check.Examined;
import org.gongkai.check.Examiner;
import org.gongkai.check.Lexicon;
import org.gongkai.check.claim.ClaimsCheck;
import org.gongkai.check.figures.AmountCheck;
import org.gongkai.check.figures.BlankCheck;
import org.gongkai.check.figures.CarryCheck;
import org.gongkai.check.figures.DenialCheck;
import org.gongkai.check.figures.FeeCheck;
import org.gongkai.check.figures.IdentityCheck;
import org.gongkai.check.figures.LeapCheck;
import org.gongkai.check.figures.MandateCheck;
import org.gongkai.check.figures.PublicationCheck;
import org.gongkai.check.figures.SeriesCheck;
import org.gongkai.check.figures.ShareCheck;
import org.gongkai.check.figures.StatementCheck;
import org.gongkai.check.figures.WholeCheck;
import org.gongkai.check.text.ContactCheck;
import org.gongkai.check.text.ContentsCheck;
import org.gongkai.check.text.IdentifierCheck;
import org.gongkai.check.text.NarrativeCheck;
import org.gongkai.check.text.NoticeCheck;
import org.gongkai.check.text.OutlineCheck;
import org.gongkai.check.text.PageCheck;
import org.gongkai.check.text.PeriodCheck;
import org.gongkai.check.text.PrivacyCheck;
import org.gongkai.check.text.QualityCheck;
import org.gongkai.check.text.StructureCheck;
import org.gongkai.check.text.TaskYearCheck;
import org.gongkai.check.text.TitleCheck;
import org.gongkai.check.wide.GapCheck;
import org.gongkai.check.wide.IndexNumberCheck;
import org.gongkai.check.wide.LikenessCheck;
import org.gongkai.check.wide.OneAreaReportCheck;
import org.gongkai.check.wide.OwnerCheck;
import org.gongkai.check.wide.RollUpCheck;
import org.gongkai.check.wide.WideCheck;
import org.gongkai.finding.Findings;
import org.gongkai.law.Law;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.work.AllCores;

/** The checks every run makes: those of which the law has a rule. */
public final class Checks {

  private final List<Check> all;
  private final List<WideCheck> wide;

  private final Law law;
  private final Lexicon lexicon;

  private Checks(Law law, List<Check> all, List<WideCheck> wide) {
    this.law = law;
    this.lexicon = Lexicon.of(law);
    this.all = all.stream().filter(check -> isFor(law, check.rules())).toList();
    this.wide = wide.stream().filter(check -> isFor(law, check.rules())).toList();
  }

  private static boolean isFor(Law law, Set<String> rules) {
    return rules.isEmpty() || rules.stream().anyMatch(rule -> law.find(rule).isPresent());
  }

  public static Checks standard(Law law) {
    return new Checks(
        law,
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
            new IndexNumberCheck(),
            new GapCheck()));
  }

  /** Judges every report, agencies side by side; what nobody has explained joins the findings. */
  public Examinations judge(Library library, Findings findings) {
    return conclude(library, examine(library), findings);
  }

  /**
   * Judges all reports together that were examined agency by agency; what nobody has explained
   * joins the findings.
   *
   * @param examined the reports of each agency, by its path
   */
  public Examinations conclude(
      Library library, Map<String, List<Examiner>> examined, Findings findings) {
    List<List<Examiner>> examiners =
        library.agencies().stream().map(agency -> examined.get(agency.path())).toList();
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

  /**
   * Judges the reports of each agency by themselves, oldest first, while their texts are at hand.
   */
  public Map<String, List<Examiner>> examine(Library library) {
    Map<String, List<Examiner>> examined = new ConcurrentHashMap<>();
    AllCores.forEach(
        library.agencies(), agency -> examined.put(agency.path(), examine(agency, library)));
    return examined;
  }

  /** Goes on with a report that was examined by itself. */
  public Examiner resume(Report report, Examined examined) {
    return new Examiner(report, law, lexicon, examined);
  }

  private List<Examiner> examine(Agency agency, Library library) {
    List<Examiner> examiners =
        library.reportsOf(agency).stream()
            .map(report -> new Examiner(report, texts(report, library), law, lexicon))
            .toList();
    examiners.forEach(examiner -> all.forEach(check -> check.judge(examiner, library)));
    examiners.forEach(Examiner::closeTexts);
    return examiners;
  }

  private static List<Narrative> texts(Report report, Library library) {
    return report.texts().stream().map(gist -> library.texts().read(report, gist)).toList();
  }
}
