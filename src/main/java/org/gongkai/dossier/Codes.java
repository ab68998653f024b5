package org.gongkai.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How values are written, by their type: records by their components, closed sets by which of them
 * it is, so that a component more needs nothing here.
 */
final class Codes {

  private final Map<Type, Code> byType = new HashMap<>();
  private final StringBuilder shape = new StringBuilder();

  Codes() {
    put(String.class, Code.of(String.class, (value, out) -> out.string(value), In::string));
    Code number =
        Code.of(Integer.class, (value, out) -> out.signed(value), in -> (int) in.signed());
    byType.put(int.class, number);
    byType.put(Integer.class, number);
    Code large = Code.of(Long.class, (value, out) -> out.signed(value), In::signed);
    byType.put(long.class, large);
    byType.put(Long.class, large);
    byType.put(
        boolean.class,
        Code.of(Boolean.class, (value, out) -> out.octet(value ? 1 : 0), in -> in.octet() == 1));
    put(
        LocalDate.class,
        Code.of(
            LocalDate.class,
            (value, out) -> out.signed(value.toEpochDay()),
            in -> LocalDate.ofEpochDay(in.signed())));
    put(BigDecimal.class, Code.of(BigDecimal.class, Codes::write, Codes::decimal));
    put(BitSet.class, Code.of(BitSet.class, Codes::write, Codes::bits));
  }

  /** A type that is written in a way of its own. */
  void put(Class<?> type, Code code) {
    byType.put(type, code);
  }

  /** A record that is written once, however often it is named. */
  void share(Class<?> type) {
    Code whole = made(type);
    byType.put(
        type, Code.of(Object.class, (value, out) -> out.once(value, whole), in -> in.once(whole)));
  }

  /** What changes with the records: bytes written by others are not read. */
  String shape() {
    return shape.toString();
  }

  Code of(Type type) {
    Code known = byType.get(type);
    if (known != null) {
      return known;
    }
    if (type instanceof ParameterizedType of) {
      return made(type, generic(of));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return made(type, oneOf(plain.getEnumConstants()));
    }
    if (plain.isSealed()) {
      return made(type, permitted(plain));
    }
    if (!plain.isRecord()) {
      throw new IllegalArgumentException("no way to write a " + plain.getName());
    }
    return made(plain);
  }

  private Code made(Class<?> type) {
    RecordCode code = new RecordCode(type);
    made(type, code);
    code.complete(type, this::component);
    return code;
  }

  private Code component(RecordComponent component) {
    shape.append(component.getName()).append(' ');
    return of(component.getGenericType());
  }

  private Code made(Type type, Code code) {
    shape.append(type.getTypeName()).append('\n');
    byType.put(type, code);
    return code;
  }

  private Code generic(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    Code last = of(of[of.length - 1]);
    if (type.getRawType() == List.class) {
      return Code.of(
          Object.class,
          (list, out) -> all((List<?>) list, last, out),
          in -> all(new ArrayList<>(), last, in));
    }
    if (type.getRawType() == Set.class) {
      return Code.of(
          Object.class,
          (set, out) -> all(sorted((Set<?>) set), last, out),
          in -> all(new LinkedHashSet<>(), last, in));
    }
    if (type.getRawType() == Optional.class) {
      return Code.of(
          Object.class,
          (value, out) -> all(((Optional<?>) value).stream().toList(), last, out),
          in -> in.count() == 0 ? Optional.empty() : Optional.of(last.read(in)));
    }
    if (type.getRawType() == Map.class) {
      Code key = of(of[0]);
      return Code.of(
          Object.class,
          (map, out) -> write((Map<?, ?>) map, key, last, out),
          in -> map(key, last, in));
    }
    throw new IllegalArgumentException("no way to write a " + type);
  }

  private static Collection<?> sorted(Set<?> set) {
    return set.stream().sorted().toList();
  }

  private static void all(Collection<?> values, Code code, Out out) {
    out.number(values.size());
    values.forEach(value -> code.write(value, out));
  }

  private static <T extends Collection<Object>> T all(T values, Code code, In in) {
    for (int left = in.count(); left > 0; left--) {
      values.add(code.read(in));
    }
    return values;
  }

  /** A map without an order of its own is written in that of its keys: the same bytes each time. */
  private static void write(Map<?, ?> map, Code key, Code value, Out out) {
    boolean hasOrder = map.getClass() != Map.of(1, 1).getClass() && !isUnordered(map);
    out.number(map.size());
    (hasOrder ? map : new TreeMap<Object, Object>(map))
        .forEach(
            (name, one) -> {
              key.write(name, out);
              value.write(one, out);
            });
  }

  private static boolean isUnordered(Map<?, ?> map) {
    return map.getClass() == Map.of(1, 1, 2, 2).getClass();
  }

  private static Map<Object, Object> map(Code key, Code value, In in) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int left = in.count(); left > 0; left--) {
      Object name = key.read(in);
      map.put(name, value.read(in));
    }
    return map;
  }

  private Code oneOf(Object[] constants) {
    return Code.of(
        Object.class,
        (value, out) -> out.number(((Enum<?>) value).ordinal()),
        in -> constants[in.count()]);
  }

  /** One of a closed set of types: which, and then itself. */
  private Code permitted(Class<?> type) {
    List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
    List<Code> codes = kinds.stream().map(this::of).toList();
    return Code.of(
        Object.class,
        (value, out) -> {
          int kind = kinds.indexOf(value.getClass());
          out.number(kind);
          codes.get(kind).write(value, out);
        },
        in -> codes.get(in.count()).read(in));
  }

  private static void write(BigDecimal value, Out out) {
    byte[] digits = value.unscaledValue().toByteArray();
    out.signed(value.scale());
    out.number(digits.length);
    out.bytes(digits);
  }

  private static BigDecimal decimal(In in) {
    int scale = (int) in.signed();
    byte[] digits = new byte[in.count()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = (byte) in.octet();
    }
    return new BigDecimal(new BigInteger(digits), scale);
  }

  private static void write(BitSet bits, Out out) {
    long[] words = bits.toLongArray();
    out.number(words.length);
    for (long word : words) {
      out.fixed(word);
    }
  }

  private static BitSet bits(In in) {
    long[] words = new long[in.count()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.fixed();
    }
    return BitSet.valueOf(words);
  }
}
