package org.copydesk.register;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskChain;
import org.copydesk.findings.Glossary;
import org.copydesk.findings.Knowledge;
import org.copydesk.quotes.Register;

/**
 * What the desk knows, as plain values for the engines. Register and glossary are read again only when the desk's chain of
 * events has moved, because every change of them is an event there, whichever node made it.
 */
@ApplicationScoped
public class DeskKnowledge {

    private record Known(long seq, String head, Register register, Glossary glossary) {}

    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, "", Register.EMPTY, Glossary.EMPTY));

    /** What the engines may know about copy from {@code source}; within a transaction. */
    public Knowledge of(String source, Optional<Knowledge.ReferenceText> reference) {
        var now = current();
        var learnt = LearntFix.from(source)
                .stream()
                .map(fix -> new Knowledge.Learnt(fix.wrong, fix.replaced, fix.category, fix.times))
                .toList();
        return new Knowledge(now.register(), now.glossary(), reference, learnt);
    }

    private Known current() {
        DeskChain chain = DeskChain.findById(DeskChain.DESK);
        var last = known.get();
        if (last.seq() == chain.seq && last.head().equals(chain.hash)) {
            return last;
        }
        var fresh = new Known(chain.seq, chain.hash, register(), glossary());
        known.set(fresh);
        return fresh;
    }

    private static Register register() {
        var aliases = Alias.everyone().stream().collect(Collectors.groupingBy(alias -> alias.personId));
        return new Register(Person.everyone().stream().map(person -> {
            var forms = aliases.getOrDefault(person.id, List.of());
            return new Register.Entry(person.name, person.title, forms(forms, AliasKind.ALIAS), forms(forms, AliasKind.BAD),
                    forms(forms, AliasKind.NATIVE), person.institution);
        }).toList());
    }

    private static List<String> forms(List<Alias> aliases, AliasKind kind) {
        return aliases.stream().filter(alias -> alias.kind == kind).map(alias -> alias.form).distinct().toList();
    }

    private static Glossary glossary() {
        return new Glossary(
                Term.all().stream().map(term -> new Glossary.Term(term.preferred, term.avoidedWordings(), term.note)).toList());
    }
}
