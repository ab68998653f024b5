package org.gongkai.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What templates ask of our own objects without arguments, {@code page.title}: millions of times a
 * build. The engine's own way works out the types of the arguments each time; all else is left to
 * it.
 */
final class OwnAttributes implements AttributeResolver {

  private static final String OURS = "org.gongkai.";

  private static final ClassValue<Map<Object, Optional<Method>>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<Object, Optional<Method>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  @Override
  public ResolvedAttribute resolve(
      Object object,
      Object name,
      Object[] values,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (object == null || values != null && values.length > 0) {
      return null;
    }
    Optional<Method> method = method(object.getClass(), name);
    return method.isEmpty() ? null : ask(object, method.get());
  }

  private static Optional<Method> method(Class<?> type, Object name) {
    Map<Object, Optional<Method>> known = METHODS.get(type);
    Optional<Method> method = known.get(name);
    if (method == null) {
      method = find(type, name.toString());
      known.put(name, method);
    }
    return method;
  }

  private static Optional<Method> find(Class<?> type, String name) {
    if (type != Optional.class && !type.getName().startsWith(OURS)) {
      return Optional.empty();
    }
    try {
      Method method = type.getMethod(name);
      if (method.getDeclaringClass() == Object.class) {
        return Optional.empty(); // getClass and its like say nothing of ours: the engine refuses
      }
      if (type != Optional.class) {
        method.setAccessible(true); // of records that are not public
      }
      return Optional.of(method);
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /**
   * A method that fails fails once more the engine's way, which names the place in the template.
   */
  private static ResolvedAttribute ask(Object object, Method method) {
    try {
      return new ResolvedAttribute(method.invoke(object));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
