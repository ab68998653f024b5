package org.gongkai.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.notice.Format;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the values of options mean: one of a few words, or a file. */
final class Words {

  private Words() {}

  static void register(CommandLine line) {
    line.registerConverter(Path.class, Words::path);
    line.registerConverter(Language.class, among(byKey(Language.values(), Language::code)));
    line.registerConverter(Severity.class, among(byKey(Severity.values(), Severity::key)));
    Map<String, Format> formats = new LinkedHashMap<>();
    formats.put("text", null);
    formats.putAll(byKey(Format.values(), Format::key));
    line.registerConverter(Format.class, among(formats));
  }

  private static Path path(String word) {
    try {
      return FileNames.path(word);
    } catch (InvalidPathException e) {
      throw (TypeConversionException)
          new TypeConversionException("'" + word + "' is not a file name").initCause(e);
    }
  }

  private static <T> Map<String, T> byKey(T[] values, Function<T, String> key) {
    Map<String, T> byKey = new LinkedHashMap<>();
    for (T value : values) {
      byKey.put(key.apply(value), value);
    }
    return byKey;
  }

  private static <T> ITypeConverter<T> among(Map<String, T> known) {
    return word -> {
      if (!known.containsKey(word)) {
        throw new TypeConversionException(
            "'" + word + "' is none of " + String.join(", ", known.keySet()));
      }
      return known.get(word);
    };
  }
}
