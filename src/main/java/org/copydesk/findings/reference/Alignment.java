package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.copydesk.findings.reading.Passage;

/**
 * Sets each sentence of an article beside the sentences of a reference text in the same language.
 *
 * Sentences are compared by the stems of their content words, rare ones weighing more. Candidates come from an index of stems, so
 * the cost is linear for texts of ordinary words. Where both texts have the same number of paragraphs and these match one by one,
 * as with two translations of one source, a sentence is compared within its paragraph only. A neighbour is taken along where it
 * covers words that the best match leaves open.
 */
public final class Alignment {
    /** The least share of weight in common for two sentences to be a pair; unrelated sentences of one story reach 0.12. */
    private static final double FLOOR = 0.2;
    /** From this mean coverage on the reference is a rendering of the same words, not another story of the same event. */
    private static final double RENDERING = 0.45;
    /** A stem in more sentences than this finds no candidates. */
    private static final int COMMON = 40;

    private final List<Line> article;
    private final List<Line> reference;
    private final Map<String, Double> weights = new HashMap<>();
    private final List<Set<Integer>> matches = new ArrayList<>();
    private double coverage;

    private Alignment(List<Line> article, List<Line> reference) {
        this.article = article;
        this.reference = reference;
    }

    public static Alignment of(List<Passage> article, List<Passage> reference) {
        var alignment = new Alignment(Line.of(article), Line.of(reference));
        alignment.weigh();
        alignment.match(article.size() == reference.size() && alignment.paired());
        return alignment;
    }

    /** Whether the reference renders the same words as the article, as another translation does. */
    public boolean rendering() {
        return coverage >= RENDERING;
    }

    List<Line> article() {
        return article;
    }

    /** The reference's sentences that stand beside the article's sentence {@code line}, in order; empty where none does. */
    List<Line> beside(int line) {
        return matches.get(line).stream().sorted().map(reference::get).toList();
    }

    private void weigh() {
        var counts = new HashMap<String, Integer>();
        for (var lines : List.of(article, reference)) {
            for (var line : lines) {
                line.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
            }
        }
        var all = article.size() + reference.size();
        counts.forEach((stem, count) -> weights.put(stem, Math.log(1 + all / (double) count)));
    }

    /** Whether paragraphs of the same number share words, mostly. */
    private boolean paired() {
        var byParagraph = new HashMap<Integer, Set<String>>();
        reference.forEach(line -> byParagraph.computeIfAbsent(line.paragraph(), key -> new HashSet<>()).addAll(line.stems()));
        var shared = 0.0;
        var whole = 0.0;
        for (var line : article) {
            var there = byParagraph.getOrDefault(line.paragraph(), Set.of());
            for (var stem : line.stems()) {
                whole += weights.get(stem);
                shared += there.contains(stem) ? weights.get(stem) : 0;
            }
        }
        return shared >= 0.3 * whole;
    }

    private void match(boolean paired) {
        var index = new HashMap<String, List<Integer>>();
        var byParagraph = new HashMap<Integer, List<Integer>>();
        for (var j = 0; j < reference.size(); j++) {
            for (var stem : reference.get(j).stems()) {
                index.computeIfAbsent(stem, key -> new ArrayList<>()).add(j);
            }
            byParagraph.computeIfAbsent(reference.get(j).paragraph(), key -> new ArrayList<>()).add(j);
        }
        var covered = 0.0;
        var whole = 0.0;
        for (var line : article) {
            var found = paired ? Set.copyOf(byParagraph.getOrDefault(line.paragraph(), List.of())) : best(line, index);
            matches.add(found);
            var there = stems(found);
            for (var stem : line.stems()) {
                whole += weights.get(stem);
                covered += there.contains(stem) ? weights.get(stem) : 0;
            }
        }
        coverage = whole == 0 ? 0 : covered / whole;
    }

    private Set<Integer> best(Line line, Map<String, List<Integer>> index) {
        var shared = new HashMap<Integer, Double>();
        for (var stem : line.stems()) {
            var places = index.getOrDefault(stem, List.of());
            if (places.size() <= COMMON) {
                places.forEach(j -> shared.merge(j, weights.get(stem), Double::sum));
            }
        }
        var own = weight(line.stems());
        var best = shared.entrySet()
                .stream()
                .max(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> dice(entry, own))
                        .thenComparing(entry -> -entry.getKey()));
        if (best.isEmpty() || dice(best.get(), own) < FLOOR) {
            return Set.of();
        }
        var found = new HashSet<Integer>();
        found.add(best.get().getKey());
        for (var beside : new int[]{best.get().getKey() - 1, best.get().getKey() + 1}) {
            if (beside >= 0 && beside < reference.size() && adds(line, reference.get(beside), stems(found))) {
                found.add(beside);
            }
        }
        return found;
    }

    private double dice(Map.Entry<Integer, Double> entry, double own) {
        return 2 * entry.getValue() / (own + weight(reference.get(entry.getKey()).stems()));
    }

    /** Whether a neighbour covers a fair part of what is open. */
    private boolean adds(Line line, Line beside, Set<String> there) {
        var open = 0.0;
        for (var stem : line.stems()) {
            open += !there.contains(stem) && beside.stems().contains(stem) ? weights.get(stem) : 0;
        }
        return open >= 0.15 * weight(line.stems());
    }

    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(weights::get).sum();
    }

    private Set<String> stems(Set<Integer> lines) {
        var stems = new HashSet<String>();
        lines.forEach(j -> stems.addAll(reference.get(j).stems()));
        return stems;
    }
}
