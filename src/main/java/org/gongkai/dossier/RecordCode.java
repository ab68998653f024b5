package org.gongkai.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A record is its components, one after the other, and is judged anew when it is read. */
final class RecordCode implements Code {

  private final Constructor<?> constructor;
  private final List<Method> accessors;
  private List<Code> codes = List.of();

  RecordCode(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e); // every record has it
    }
    this.constructor.setAccessible(true);
    this.accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
    accessors.forEach(accessor -> accessor.setAccessible(true));
  }

  /** Once the code of the record itself is known: its components may hold such records. */
  void complete(Class<?> type, Function<RecordComponent, Code> code) {
    codes = Arrays.stream(type.getRecordComponents()).map(code).toList();
  }

  @Override
  public void write(Object value, Out out) {
    try {
      for (int i = 0; i < codes.size(); i++) {
        codes.get(i).write(accessors.get(i).invoke(value), out);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object read(In in) {
    Object[] values = new Object[codes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = codes.get(i).read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
