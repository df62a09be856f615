package org.copydesk.web;

import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What pages are made of, as it was made before, by the values that it was made from. The same values give the same, so it is
 * never out of date, on any number of nodes: all that a part looks at must be in its key.
 */
@ApplicationScoped
public class Kept {
    /** Two bytes a character, and about as much again for the key. */
    private static final int BYTES_A_CHARACTER = 4;

    private record Sized(Object value, int characters) {}

    private final Cache<Object, Sized> parts;

    Kept(Appearance appearance) {
        parts = Caffeine.newBuilder()
                .maximumWeight(appearance.kept().asLongValue())
                .weigher((Object key, Sized part) -> BYTES_A_CHARACTER * part.characters())
                .build();
    }

    /**
     * What is made from {@code key}, now if it was not lately.
     *
     * @param key a value with an equality of its own, such as a record, of a type that nothing else is made from
     * @param characters how long it is, for the memory that all may take
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Object key, Supplier<T> made, ToIntFunction<T> characters) {
        var known = parts.getIfPresent(key);
        if (known == null) {
            T value = made.get();
            known = new Sized(value, characters.applyAsInt(value));
            parts.put(key, known);
        }
        return (T) known.value();
    }
}
