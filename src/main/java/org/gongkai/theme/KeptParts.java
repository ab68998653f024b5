package org.gongkai.theme;

import io.pebbletemplates.pebble.cache.CacheKey;
import io.pebbletemplates.pebble.cache.PebbleCache;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Parts of pages that are the same on many: what a template puts between {@code cache} and {@code
 * endcache}. So many are kept and no more, whatever the reports are like. A part may hold others.
 */
final class KeptParts implements PebbleCache<CacheKey, Object> {

  private static final int MOST = 4_000;

  private final Map<CacheKey, Object> kept = new ConcurrentHashMap<>();

  @Override
  public Object computeIfAbsent(CacheKey key, Function<? super CacheKey, ?> making) {
    Object part = kept.get(key);
    if (part == null) {
      part = making.apply(key);
      if (kept.size() < MOST) {
        kept.put(key, part);
      }
    }
    return part;
  }

  @Override
  public void invalidateAll() {
    kept.clear();
  }
}
