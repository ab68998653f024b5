package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.json.Json;
import org.gongkai.work.AllCores;

/**
 * Which words stand in which documents, in files of which a browser reads one for each word of a
 * query. Made when its first file is written: all documents are read on all cores, then the index
 * is sorted part by part.
 */
public final class TextIndex {

  /** How much text makes a file, as HTML: a search at 10,000 reports reads some 8 kB of each. */
  private static final int CHARACTERS_A_FILE = 20_000;

  /** Where there is no more text than this, one file has it all. */
  private static final int FEW_FILES = 8;

  private static final int MOST_BITS = 12;

  /** How many documents an index can tell apart; who plans the search sees to it. */
  public static final int MOST_DOCUMENTS = 1 << Sheaf.DOCUMENT_BITS;

  /** How many documents are read in one go. */
  private static final int SHEAF = 256;

  private final List<Document> documents;
  private final String version;
  private final int bits;
  private final Share[] shares;
  private List<Sheaf> sheaves;

  public TextIndex(List<Document> documents, String version) {
    if (documents.size() > MOST_DOCUMENTS) {
      throw new IllegalArgumentException(documents.size() + " documents; see MOST_DOCUMENTS");
    }
    this.documents = documents;
    this.version = version;
    this.bits = bits(documents.stream().mapToLong(Document::size).sum() / CHARACTERS_A_FILE);
    this.shares = new Share[1 << Math.min(bits, Sheaf.PART_BITS)];
    Arrays.setAll(shares, Share::new);
  }

  private static int bits(long files) {
    int bits = 0;
    while (files > FEW_FILES && bits < MOST_BITS && 1L << bits < files) {
      bits++;
    }
    return bits;
  }

  public int files() {
    return 1 << bits;
  }

  int bits() {
    return bits;
  }

  /** The file of this number: a script that hands its words over. */
  public byte[] file(int number) {
    String words = shares[number >> bits - Integer.numberOfTrailingZeros(shares.length)].of(number);
    StringBuilder script = new StringBuilder(words.length() + 64);
    Json.to(script)
        .call("gongkaiSearch.receive")
        .words("words")
        .number(number)
        .words(version)
        .words(words)
        .end();
    return script.append(";\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private synchronized List<Sheaf> sheaves() {
    if (sheaves == null) {
      List<Integer> firsts =
          IntStream.iterate(0, first -> first < documents.size(), first -> first + SHEAF)
              .boxed()
              .toList();
      sheaves = AllCores.map(firsts, this::sheaf);
    }
    return sheaves;
  }

  private Sheaf sheaf(int first) {
    int end = Math.min(documents.size(), first + SHEAF);
    return Sheaf.of(documents.subList(first, end), first);
  }

  private int[] years() {
    return documents.stream().mapToInt(Document::year).toArray();
  }

  /** Some files of the index that are put together at once. */
  private final class Share {

    private final int number;
    private List<String> words;

    Share(int number) {
      this.number = number;
    }

    synchronized String of(int file) {
      if (words == null) {
        words = sorted().stream().map(WordList::base64).toList();
      }
      return words.get(file & words.size() - 1);
    }

    private List<WordList> sorted() {
      long[] postings = Sheaf.inOrder(postings());
      int[] years = years();
      List<WordList> lists = new ArrayList<>();
      for (int i = 0; i < files() / shares.length; i++) {
        lists.add(new WordList(years));
      }
      int from = 0;
      for (int i = 1; i <= postings.length; i++) {
        if (i == postings.length || Sheaf.key(postings[i]) != Sheaf.key(postings[from])) {
          int file = WordKey.file(Sheaf.key(postings[from]), bits);
          lists.get(file & lists.size() - 1).add(postings, from, i);
          from = i;
        }
      }
      return lists;
    }

    private long[] postings() {
      int parts = Sheaf.PARTS / shares.length;
      int first = number * parts;
      List<Sheaf> all = sheaves();
      int size = all.stream().mapToInt(sheaf -> sheaf.size(first, parts)).sum();
      long[] postings = new long[size];
      int filled = 0;
      for (Sheaf sheaf : all) {
        filled = sheaf.copy(first, parts, postings, filled);
      }
      return postings;
    }
  }
}
