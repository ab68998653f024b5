package org.gongkai.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.Filing;
import org.gongkai.report.Portal;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.Test;

class RankingTest {

  /** High and low lie apart; middle overlaps with both, for it had few cases. */
  private static Draft three() {
    return new Draft()
        .agency("low")
        .reports(2023, "handled", 400, "refused", 40)
        .agency("middle")
        .reports(2023, "handled", 20, "refused", 5)
        .agency("high")
        .reports(2023, "handled", 400, "refused", 160);
  }

  @Test
  void placesAreNoFinerThanIntervalsAllow() {
    assertEquals(
        List.of("high above 1–2", "middle near 1–3", "low below 2–3"),
        told(three().by("refusedShare")));
  }

  @Test
  void theGroupIsWhatAllThatAreRankedComeTo() {
    assertEquals(Optional.of(new Reading.Known(205, 820)), three().by("refusedShare").group());
  }

  @Test
  void thoseThatCannotBeToldApartKeepTheOrderOfDivisions() {
    Draft draft = new Draft();
    for (String path : List.of("b", "a", "d", "c")) {
      draft.agency(path).reports(2023, "handled", 100, "refused", 10);
    }
    assertEquals(
        List.of("b near 1–4", "a near 1–4", "d near 1–4", "c near 1–4"),
        told(draft.by("refusedShare")));
  }

  @Test
  void whereMostReportForTheirAreaTheOneThatDoesNotStandsApart() {
    Draft draft = new Draft();
    for (String path : List.of("a", "b", "c")) {
      draft.agency(path).reports(Filing.Scope.AREA, 2023, "handled", 100, "refused", 10);
    }
    draft.agency("own").reports(2023, "handled", 100, "refused", 10);
    Ranking ranking = draft.by("refusedShare");
    assertEquals(3, ranking.ranked());
    assertEquals("own unknown 0–0", told(ranking).get(3));
  }

  @Test
  void whereNobodyGivesAFigureItIsNotKnownToBeZero() {
    Draft draft = new Draft();
    for (String path : List.of("a", "b", "c")) {
      draft.agency(path).reports(2023, "received", 100);
    }
    assertEquals(0, draft.by("refusedShare").known());
    assertEquals(3, draft.by("received").known());
  }

  @Test
  void equalCountsShareAPlace() {
    Draft draft = new Draft();
    draft.agency("a").reports(2023, "received", 30);
    draft.agency("b").reports(2023, "received", 50);
    draft.agency("c").reports(2023, "received", 30);
    draft.agency("d").reports(2023, "received", 20);
    assertEquals(
        List.of("b counted 1–1", "a counted 2–3", "c counted 2–3", "d counted 4–4"),
        told(draft.by("received")));
  }

  @Test
  void agenciesBelowTheFloorHaveNoPlaceAndAreNotInTheGroup() {
    Ranking ranking =
        three().agency("small").reports(2023, "handled", 19, "refused", 19).by("refusedShare");
    assertEquals("small small 0–0", told(ranking).get(3));
    assertEquals(820, ranking.group().orElseThrow().whole());
    assertEquals(3, ranking.ranked());
  }

  @Test
  void aSmallNumberIsNoSmallShare() {
    Draft draft = new Draft();
    draft.agency("a").reports(2023, "received", 30);
    draft.agency("b").reports(2023, "received", 19);
    draft.agency("c").reports(2023, "received", 0);
    assertEquals(
        List.of("a counted 1–1", "b counted 2–2", "c counted 3–3"), told(draft.by("received")));
  }

  @Test
  void theFloorIsThePortals() {
    Ranking ranking = three().ranked(new Portal.Ranking(true, 21)).by("refusedShare");
    assertEquals("middle small 0–0", told(ranking).get(2));
  }

  @Test
  void withTwoOverTheFloorNobodyIsRanked() {
    Ranking ranking = three().ranked(new Portal.Ranking(true, 21)).by("refusedShare");
    assertEquals(List.of("low alone 0–0", "high alone 0–0", "middle small 0–0"), told(ranking));
    assertEquals(Optional.empty(), ranking.group());
  }

  @Test
  void whatIsNotKnownIsNeverZeroAndHasItsReason() {
    Ranking ranking =
        three()
            .agency("silent")
            .reports(2023, "handled", 100)
            .agency("blank")
            .reports(2023, "handled", 100, "refused", Silence.BLANK)
            .agency("absent")
            .agency("wide")
            .reports(Filing.Scope.AREA, 2023, "handled", 100, "refused", 1)
            .agency("wrong")
            .reports(2023, "handled", 100, "refused", 101)
            .by("refusedShare");
    assertEquals(
        List.of(
            "silent: 不予公开：未公布",
            "blank: 不予公开：空白",
            "absent: 本站没有该年报告",
            "wide: 报告范围不同：全地区汇总",
            "wrong: 报告中的部分大于总数，不能计算比例"),
        ranking.of(Band.UNKNOWN).stream()
            .map(place -> place.agency().path() + ": " + place.unknown().reason().zh())
            .toList());
  }

  @Test
  void aShareOfSeveralMeasuresNeedsThemAll() {
    Ranking ranking =
        three()
            .agency("full")
            .reports(2023, "received", 90, "carriedIn", 10, "carriedForward", 25)
            .agency("part")
            .reports(2023, "received", 90, "carriedForward", 25)
            .by("carriedForwardShare");
    Place full = ranking.of(Band.ALONE).get(0);
    assertEquals(new Reading.Known(25, 100), full.known());
    assertTrue(
        ranking.of(Band.UNKNOWN).stream()
            .anyMatch(place -> place.unknown().reason().zh().equals("上年结转：未公布")));
  }

  @Test
  void onlyTheNewestYearsAndGroupsThatAreLargeEnoughAreRanked() {
    Draft draft = new Draft();
    for (String path : List.of("a", "b", "c")) {
      draft.agency(path);
      for (int year = 2019; year <= 2023; year++) {
        draft.reports(year, "handled", 50, "refused", 5);
      }
    }
    draft.agency("g", "government", "general").reports(2023, "handled", 50);
    List<Cut> cuts = Rankings.of(draft.library()).cuts();
    assertEquals(List.of(2023, 2022, 2021), cuts.stream().map(Cut::year).toList());
    assertTrue(cuts.stream().allMatch(cut -> cut.peers().path().equals("county-department/")));
  }

  @Test
  void aSectorOfTenIsAGroupOfItsOwnBesideAllOfItsLevel() {
    Draft draft = new Draft();
    for (int i = 0; i < 10; i++) {
      draft.agency("finance-" + i).reports(2023, "handled", 50);
    }
    draft.agency("police", "department", "police").reports(2023, "handled", 50);
    assertEquals(
        List.of("county-department/ 11", "county-department/finance/ 10"),
        Rankings.of(draft.library()).cuts().stream()
            .map(cut -> cut.peers().path() + " " + cut.size())
            .toList());
  }

  @Test
  void aPortalThatWantsNoRankingHasNone() {
    Rankings rankings = Rankings.of(three().ranked(Portal.Ranking.NONE).library());
    assertEquals(List.of(), rankings.cuts());
    assertEquals(false, rankings.areShown());
  }

  private static List<String> told(Ranking ranking) {
    return ranking.places().stream()
        .map(
            place ->
                place.agency().path()
                    + " "
                    + place.band().key()
                    + " "
                    + place.best()
                    + "–"
                    + place.worst())
        .toList();
  }
}
