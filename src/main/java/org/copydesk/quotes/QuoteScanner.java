package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.copydesk.text.Span;

/**
 * Finds quotations in English news text and says who spoke. Cheap to make (the models are read once for the program), safe for
 * many threads; the same text and register give the same quotations on every machine. Its cost is linear in the text.
 */
public final class QuoteScanner {
    private static final String TERM = "quoted words that are nobody's speech";

    private final Map<String, List<Register.Entry>> register = new HashMap<>();

    public QuoteScanner(Register register) {
        for (var entry : register.entries()) {
            enter(entry.name(), entry);
            entry.aliases().forEach(alias -> enter(alias, entry));
            entry.badAliases().forEach(alias -> enter(alias, entry));
            entry.nativeNames().forEach(name -> enter(name, entry));
        }
    }

    private void enter(String name, Register.Entry entry) {
        var known = register.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
        if (!known.contains(entry)) {
            known.add(entry);
        }
    }

    /** The quotations of {@code text} in order, terms and indirect ones included; none crosses a paragraph break. */
    public List<Quotation> scan(String text) {
        return read(text).quotations();
    }

    /** The same as {@link #scan(String)}, to be handed to {@link #read(String, Scan)} when the text has been edited. */
    public Scan read(String text) {
        return read(text, Optional.empty());
    }

    /**
     * What {@link #read(String)} finds, at the cost of the paragraphs that {@code before} does not know and a cheap pass over
     * the summaries of all.
     */
    public Scan read(String text, Scan before) {
        return read(text, Optional.of(before));
    }

    private Scan read(String text, Optional<Scan> before) {
        var paragraphs = Paragraphs.of(text);
        var reader = new ParagraphReader();
        var readings = new ArrayList<ParagraphReading>(paragraphs.size());
        for (var span : paragraphs) {
            var paragraph = span.of(text);
            readings.add(before.flatMap(scan -> scan.reading(paragraph)).orElseGet(() -> reader.read(paragraph)));
        }
        return new Scan(text, quotations(text, readings, paragraphs), readings);
    }

    private List<Quotation> quotations(String text, List<ParagraphReading> readings, List<Span> paragraphs) {
        var resolver = new Resolver(text, People.of(readings, paragraphs), register);
        var translated = new HashMap<Integer, Boolean>();
        var pieces = Speakers.of(readings, paragraphs);
        pieces.forEach(piece -> translated.merge(piece.group(), piece.piece().translated(), Boolean::logicalOr));
        var found = new ArrayList<Quotation>();
        int group = 0;
        for (var piece : pieces) {
            found.add(quotation(piece, resolver, translated.get(piece.group())));
            group = Math.max(group, piece.group());
        }
        for (int i = 0; i < readings.size(); i++) {
            for (var reported : readings.get(i).reported()) {
                found.add(indirect(reported, paragraphs.get(i).start(), resolver));
            }
        }
        found.sort(Comparator.comparing(Quotation::span));
        return renumbered(found);
    }

    private static Quotation quotation(Attributed piece, Resolver resolver, boolean translated) {
        var region = piece.piece().region();
        boolean closed = region.opened() && region.closed();
        if (piece.kind() == QuoteKind.TERM) {
            return new Quotation(piece.span(), QuoteKind.TERM, closed, piece.group(), false, Optional.empty(), Optional.empty(),
                    Confidence.ofTerm(piece.term()), TERM);
        }
        var credit = piece.credit().orElse(null);
        return new Quotation(piece.span(), piece.kind(), closed, piece.group(), translated,
                piece.credit().map(c -> resolver.resolve(c.mention())),
                piece.credit().map(Credit::cue).filter(c -> !c.isEmpty()),
                Confidence.ofSpeech(credit, piece.kind(), piece.term()),
                credit == null ? Reason.NOBODY.words() : credit.reason().words());
    }

    private static Quotation indirect(Indirect.Reported reported, int start, Resolver resolver) {
        var credit = reported.credit().shift(start);
        return new Quotation(reported.words().shift(start), QuoteKind.INDIRECT, true, 0, false,
                Optional.of(resolver.resolve(credit.mention())), Optional.of(credit.cue()),
                Confidence.ofSpeech(credit, QuoteKind.INDIRECT, 0), credit.reason().words());
    }

    /** Groups from 1 in order of the text; an indirect one is a group of its own. */
    private static List<Quotation> renumbered(List<Quotation> found) {
        var numbers = new HashMap<Integer, Integer>();
        var out = new ArrayList<Quotation>(found.size());
        int next = 1;
        for (var q : found) {
            int number = q.group() == 0 ? next : numbers.getOrDefault(q.group(), next);
            next = Math.max(next, number + 1);
            numbers.putIfAbsent(q.group(), number);
            out.add(new Quotation(q.span(), q.kind(), q.closed(), number, q.translated(), q.speaker(), q.cue(), q.confidence(),
                    q.why()));
        }
        return out;
    }
}
