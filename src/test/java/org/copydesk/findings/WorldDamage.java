package org.copydesk.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.copydesk.findings.Damage.Damaged;
import org.copydesk.findings.Damage.Wound;

/**
 * A second program that damages clean copy, over other articles than {@link Damage} and with other tables, marks and wordings:
 * what both show is less likely to be what one of them takes for granted. Each kind lists every place that it could harm.
 */
final class WorldDamage {
    private static final Map<String, Harm> KINDS = new LinkedHashMap<>();

    /** One way to damage a story. */
    interface Harm {
        /** Everything that it could do to {@code story}, each alone. */
        List<Wound> all(Story story, Random random);
    }

    static {
        WorldNames.kinds(KINDS);
        WorldSentences.kinds(KINDS);
        WorldFacts.kinds(KINDS);
        WorldPage.kinds(KINDS);
    }

    private WorldDamage() {}

    /** {@code story} with {@code many} kinds of damage, one of each, or fewer where it has no place for them. */
    static Damaged of(Story story, int many, long seed) {
        var random = new Random(seed);
        var kinds = new ArrayList<>(KINDS.keySet());
        Collections.shuffle(kinds, random);
        var wounds = new ArrayList<Map.Entry<String, Wound>>();
        for (var kind : kinds) {
            var possible = new ArrayList<>(KINDS.get(kind).all(story, random));
            Collections.shuffle(possible, random);
            possible.stream()
                    .filter(wound -> wounds.size() < many
                            && wounds.stream().allMatch(other -> Damage.apart(other.getValue(), wound)))
                    .findFirst()
                    .ifPresent(wound -> wounds.add(Map.entry(kind, wound)));
        }
        return Damage.applied(story.text(), wounds);
    }
}
