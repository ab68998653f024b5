package org.gongkai.law;

import java.util.List;
import org.gongkai.language.Text;

/** Rules of one kind: 表三, 文字. @param key the letter their ids begin with */
public record Family(String key, Text title, List<Rule> rules) {
  public Family {
    rules = List.copyOf(rules);
  }
}
