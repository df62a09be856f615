package org.copydesk.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;

/**
 * That something of an article came from outside, as the annotations' chain tells of it.
 *
 * @param id the article's annotation or correction
 * @param annotation the name of the web annotation that it was made of
 * @param event the article's event in which it became what the web annotation says
 */
record Tie(String id, String annotation, long article, long event) implements Audited {
    static final String COLLECTION = "ties";

    @Override
    public String collection() {
        return COLLECTION;
    }

    /** What made {@code after} of {@code before}: the ties of one web annotation, before an act and after it. */
    static List<Change> changes(List<Tie> before, List<Tie> after) {
        var was = before.stream().collect(Collectors.toMap(Tie::id, tie -> tie));
        var changes = new ArrayList<Change>();
        for (var tie : after) {
            var old = Optional.ofNullable(was.remove(tie.id()));
            if (!old.equals(Optional.of(tie))) {
                changes.add(new Change(old.map(it -> it), Optional.of(tie)));
            }
        }
        return Stream.concat(was.values().stream().map(gone -> new Change(Optional.of(gone), Optional.empty())),
                changes.stream()).toList();
    }
}
