package org.gongkai.content.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.form.Blanks;
import org.gongkai.form.Carry;
import org.gongkai.form.Cell;
import org.gongkai.form.Completeness;
import org.gongkai.form.Denial;
import org.gongkai.form.Form;
import org.gongkai.form.Identity;
import org.gongkai.form.Power;
import org.gongkai.form.Relation;
import org.gongkai.form.Reserved;
import org.gongkai.form.Share;
import org.gongkai.form.Whole;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/** What a form's figures must satisfy, the names in it resolved to cells. */
final class ArithmeticReader {

  static final List<String> KEYS =
      List.of("rules", "carries", "shares", "whole", "blanks", "denials", "reserved", "powers");

  private final CellNames names;
  private final Law law;
  private final Findings findings;

  ArithmeticReader(CellNames names, Law law, Findings findings) {
    this.names = names;
    this.law = law;
    this.findings = findings;
  }

  Form.Arithmetic read(Fields form) {
    List<Identity> identities = all(form, "rules", this::identity);
    return new Form.Arithmetic(
        identities,
        all(form, "carries", this::carry),
        all(form, "shares", this::share),
        new Completeness(whole(form), all(form, "blanks", node -> blanks(node, identities))),
        all(form, "denials", this::denial),
        all(form, "reserved", this::reserved),
        all(form, "powers", this::power));
  }

  private static <T> List<T> all(Fields form, String key, Function<Node, T> one) {
    return form.list(key).stream().map(one).toList();
  }

  private Identity identity(Node node) {
    Fields rule = inScope(node, "id", "when", "holds");
    String holds = FormReader.word(rule, "holds");
    Relation relation = Relation.in(holds);
    String[] sides = holds.split(" " + relation.sign() + " ");
    String when = rule.word("when").orElse("0");
    List<Identity.Equation> equations = new ArrayList<>();
    for (CellNames.Scope scope : names.scopes(rule)) {
      equations.add(
          new Identity.Equation(
              scope.where(), scope.sum(sides[0]), relation, scope.sum(sides[1]), scope.sum(when)));
    }
    return new Identity(rule(rule), equations);
  }

  private Carry carry(Node node) {
    Fields carry = inScope(node, "id", "main", "now", "before", "relation");
    List<String> main = carry.words("main");
    List<Carry.Step> steps = new ArrayList<>();
    for (CellNames.Scope scope : names.scopes(carry)) {
      steps.add(
          new Carry.Step(
              scope.where(),
              scope.sum(FormReader.word(carry, "now")),
              scope.sum(FormReader.word(carry, "before")),
              main.isEmpty() || main.stream().anyMatch(scope::is)));
    }
    Relation relation = Relation.in(carry.word("relation").orElse(Relation.EQUAL.sign()));
    return new Carry(rule(carry), relation, steps);
  }

  private Share share(Node node) {
    Fields share = Fields.of(node, findings, "id", "part", "base", "answeredIn");
    return new Share(
        rule(share),
        names.sum(FormReader.word(share, "part")),
        names.sum(FormReader.word(share, "base")),
        share.word("answeredIn").orElse(""));
  }

  private List<Whole> whole(Fields form) {
    List<Whole> tables = new ArrayList<>();
    form.node("whole")
        .map(node -> Fields.open(node, findings))
        .ifPresent(
            given ->
                given
                    .keys()
                    .forEach(
                        table ->
                            tables.add(
                                names.whole(law.rule(FormReader.word(given, table)), table))));
    return tables;
  }

  private Blanks blanks(Node node, List<Identity> identities) {
    Fields blanks = Fields.of(node, findings, "of", "total", "parts");
    Rule sums = law.rule(FormReader.word(blanks, "of"));
    return new Blanks(
        law.rule(FormReader.word(blanks, "total")),
        law.rule(FormReader.word(blanks, "parts")),
        identities.stream()
            .filter(identity -> identity.rule().equals(sums))
            .flatMap(identity -> identity.equations().stream())
            .toList());
  }

  private Denial denial(Node node) {
    Fields denial = Fields.of(node, findings, "id", "figure", "section");
    Cell figure = names.cell(FormReader.word(denial, "figure"));
    return new Denial(rule(denial), figure, FormReader.word(denial, "section"));
  }

  private Reserved reserved(Node node) {
    Fields reserved = Fields.of(node, findings, "id", "figures", "bodies");
    List<Reserved.Body> bodies = new ArrayList<>();
    for (Node each : reserved.list("bodies")) {
      Fields body = Fields.of(each, findings, "level", "kind");
      bodies.add(new Reserved.Body(FormReader.word(body, "level"), body.word("kind").orElse("")));
    }
    List<Cell> figures = reserved.words("figures").stream().map(names::cell).toList();
    return new Reserved(rule(reserved), figures, bodies);
  }

  private Power power(Node node) {
    Fields power = Fields.of(node, findings, "id", "key", "decisions");
    Cell decisions = names.cell(FormReader.word(power, "decisions"));
    return new Power(rule(power), FormReader.word(power, "key"), decisions);
  }

  private Fields inScope(Node node, String... own) {
    Set<String> known = new HashSet<>(CellNames.KEYS);
    Stream.of(own).forEach(known::add);
    return Fields.of(node, findings, known);
  }

  private Rule rule(Fields fields) {
    return law.rule(FormReader.word(fields, "id"));
  }
}
