package org.gongkai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Location;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Narrative;

/**
 * The Chinese text of a report, read once for all words of the catalogue, so that every rule can
 * ask whether and where its own stand.
 */
public final class ChineseText {

  /**
   * What stands under one heading.
   *
   * @param section key of the form's section; empty for a heading of the report's own and for what
   *     stands before the first
   */
  public record Part(String section, Passage passage) {
    public String heading() {
      return passage.heading();
    }

    public boolean isEmpty() {
      return passage.prose().wordings().isEmpty();
    }
  }

  /** One paragraph, heading, item or cell. */
  public record Block(Part part, Wording wording, String file) {
    public Location at(int offset) {
      return wording.at(file, offset);
    }
  }

  private static final int END = -1;

  private final String file;
  private final Lexicon lexicon;
  private final List<Part> parts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  /** Of each word its last hit; of each hit the one before it of the same word. */
  private final int[] last;

  private int[] before = new int[256];
  private int[] blockOf = new int[256];
  private int[] offsets = new int[256];
  private int[] wordOf = new int[256];
  private int hits;

  /** The letters of the block that is read. */
  private char[] letters = new char[1024];

  ChineseText(Narrative narrative, Lexicon lexicon) {
    this.file = narrative.file();
    this.lexicon = lexicon;
    this.last = new int[lexicon.size()];
    Arrays.fill(last, END);
    narrative.others().forEach(passage -> parts.add(new Part("", passage)));
    for (Map.Entry<String, Passage> section : narrative.sections().entrySet()) {
      parts.add(new Part(section.getKey(), section.getValue()));
    }
    parts.sort(Comparator.comparing(part -> part.passage().at()));
    parts.forEach(this::read);
  }

  private void read(Part part) {
    for (Wording wording : part.passage().prose().wordings()) {
      int block = blocks.size();
      blocks.add(new Block(part, wording, file));
      String words = wording.words();
      if (words.length() > letters.length) {
        letters = new char[words.length() * 2];
      }
      words.getChars(0, words.length(), letters, 0);
      lexicon.read(letters, words.length(), (word, offset) -> hit(word, block, offset));
    }
  }

  private void hit(int word, int block, int offset) {
    if (hits == before.length) {
      before = Arrays.copyOf(before, hits * 2);
      blockOf = Arrays.copyOf(blockOf, hits * 2);
      offsets = Arrays.copyOf(offsets, hits * 2);
      wordOf = Arrays.copyOf(wordOf, hits * 2);
    }
    before[hits] = last[word];
    blockOf[hits] = block;
    offsets[hits] = offset;
    wordOf[hits] = word;
    last[word] = hits++;
  }

  /** The text as a whole. */
  public Location start() {
    return Location.of(file, 1);
  }

  /** In the order of the text. */
  public List<Part> parts() {
    return parts;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public Optional<Part> part(String section) {
    for (Part part : parts) {
      if (part.section().equals(section)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The blocks of a section. */
  public List<Block> blocks(Part part) {
    List<Block> own = new ArrayList<>();
    for (Block block : blocks) {
      if (block.part() == part) {
        own.add(block);
      }
    }
    return own;
  }

  /** Whether any word of the list stands in the text. */
  public boolean has(String rule, String list) {
    for (int word : lexicon.list(rule, list)) {
      if (last[word] != END) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word of the list stands in the section. */
  public boolean has(String rule, String list, Part part) {
    for (int word : lexicon.list(rule, list)) {
      for (int hit = last[word]; hit != END; hit = before[hit]) {
        if (blocks.get(blockOf[hit]).part() == part) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any word of the list stands in the block. */
  public boolean has(String rule, String list, Block block) {
    for (int word : lexicon.list(rule, list)) {
      for (int hit = last[word]; hit != END; hit = before[hit]) {
        if (blocks.get(blockOf[hit]) == block) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where words of the list stand, in the order of the text. */
  public List<Mention> mentions(String rule, String list) {
    if (!has(rule, list)) {
      return List.of();
    }
    int[] found = new int[hits];
    int count = 0;
    for (int word : lexicon.list(rule, list)) {
      for (int hit = last[word]; hit != END; hit = before[hit]) {
        found[count++] = hit;
      }
    }
    Arrays.sort(found, 0, count);
    List<Mention> mentions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int hit = found[i];
      mentions.add(new Mention(lexicon.word(wordOf[hit]), blocks.get(blockOf[hit]), offsets[hit]));
    }
    return mentions;
  }
}
