package org.copydesk.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskChain;
import org.copydesk.findings.Glossary;
import org.copydesk.findings.Knowledge;
import org.copydesk.quotes.Register;

/**
 * What the desk knows, as plain values for the engines. A wrong form of a name that was learnt from one source counts for its
 * copy alone: elsewhere the same letters may be another person. Register and glossary are read again only when the desk's chain
 * of events has moved, because every change of them is an event there, whichever node made it.
 */
@ApplicationScoped
public class DeskKnowledge {

    /** @param registers by source, for those that wrong forms were learnt from; {@code forms} are the aliases by person */
    private record Known(long seq, String head, List<Person> people, Map<Long, List<Alias>> forms, Glossary glossary,
            Map<String, Register> registers) {

        Register register(String source) {
            boolean known = forms.values().stream().flatMap(List::stream).anyMatch(alias -> alias.source.equals(source));
            return registers.computeIfAbsent(known ? source : "", this::made);
        }

        private Register made(String source) {
            return new Register(people.stream().map(person -> {
                var own = forms.getOrDefault(person.id, List.of());
                var wrong = own.stream().filter(alias -> alias.source.isEmpty() || alias.source.equals(source)).toList();
                return new Register.Entry(person.name, person.title, of(AliasKind.ALIAS, own), of(AliasKind.BAD, wrong),
                        of(AliasKind.NATIVE, own), person.institution);
            }).toList());
        }

        private static List<String> of(AliasKind kind, List<Alias> aliases) {
            return aliases.stream().filter(alias -> alias.kind == kind).map(alias -> alias.form).distinct().toList();
        }
    }

    private final AtomicReference<Known> known = new AtomicReference<>(
            new Known(-1, "", List.of(), Map.of(), Glossary.EMPTY, new ConcurrentHashMap<>()));

    /** What the engines may know about copy from {@code source}; within a transaction. */
    public Knowledge of(String source, Optional<Knowledge.ReferenceText> reference) {
        var now = current();
        var learnt = LearntFix.from(source)
                .stream()
                .map(fix -> new Knowledge.Learnt(fix.wrong, fix.replaced, fix.category, fix.times))
                .toList();
        return new Knowledge(now.register(source), now.glossary(), reference, learnt);
    }

    private Known current() {
        DeskChain chain = DeskChain.findById(DeskChain.DESK);
        var last = known.get();
        if (last.seq() == chain.seq && last.head().equals(chain.hash)) {
            return last;
        }
        var fresh = new Known(chain.seq, chain.hash, Person.everyone(),
                Alias.everyone().stream().collect(Collectors.groupingBy(alias -> alias.personId)), glossary(),
                new ConcurrentHashMap<>());
        known.set(fresh);
        return fresh;
    }

    private static Glossary glossary() {
        return new Glossary(
                Term.all().stream().map(term -> new Glossary.Term(term.preferred, term.avoidedWordings(), term.note)).toList());
    }
}
