package org.copydesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.copydesk.article.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.MemorySize;

class TimesTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-05T14:30:00Z"), ZoneOffset.UTC);

    private final Times times = new Times(NOW, new Appearance() {
        @Override
        public Optional<String> zone() {
            return Optional.of("Europe/Oslo");
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(5);
        }

        @Override
        public MemorySize kept() {
            return new MemorySize(BigInteger.ZERO);
        }
    });

    @ParameterizedTest
    @CsvSource({"2026-03-05T14:29:30Z, just now", "2026-03-05T14:31:00Z, just now", "2026-03-05T14:18:00Z, 12 min ago",
            "2026-03-05T09:05:00Z, 10:05", "2026-03-04T23:30:00Z, 00:30", "2026-03-04T14:31:00Z, Wed 15:31",
            "2026-03-04T14:30:00Z, 4 Mar",
            "2025-12-31T20:00:00Z, 31 Dec 2025"})
    void tellsATimeRelativeToNow(String at, String told) {
        assertEquals(told, times.ago(Instant.parse(at)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05T14:18:00Z, 12 min ago", "2026-03-04T14:31:00Z, Wed 15:31", "2026-03-04T14:30:00Z, 4 Mar 15:30",
            "2025-12-31T20:00:00Z, 31 Dec 2025 21:00"})
    void tellsTheTimeOfTheDayWhereItMatters(String at, String told) {
        assertEquals(told, times.moment(Instant.parse(at)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05T14:18:07Z, 'Thu 5 Mar 2026, 15:18:07 CET'"})
    void tellsTheExactTimeWithItsZone(String at, String told) {
        assertEquals(told, times.exact(Instant.parse(at)));
    }

    @Test
    void readsAFieldInTheZoneOfThePages() {
        assertEquals(Optional.of(Instant.parse("2026-03-05T13:15:00Z")), times.told("from", "2026-03-05T14:15"));
        assertEquals(Optional.empty(), times.told("from", ""));
        assertThrows(Unacceptable.class, () -> times.told("from", "2026-03-05"));
    }
}
