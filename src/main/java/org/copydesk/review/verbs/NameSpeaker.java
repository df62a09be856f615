package org.copydesk.review.verbs;

import java.util.Optional;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.Act;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Place;
import org.copydesk.review.Verb;
import org.copydesk.review.Words;

/**
 * Credits a quote to another speaker, and thereby confirms it.
 *
 * @param mention the words that name the speaker, if others than before were picked
 * @param speaker whom they stand for; empty to take the mention's own words
 */
public record NameSpeaker(String id, Optional<Words> mention, String speaker) implements Verb {

    @Override
    public String name() {
        return "name-speaker";
    }

    @Override
    public void on(Act act) {
        var quote = act.annotation(id);
        if (quote.kind() != AnnotationKind.QUOTE) {
            throw new Unacceptable("id", "Only a quote has a speaker.");
        }
        Texts.check("speaker", speaker);
        var place = mention.map(words -> act.draft().place(words.inDraft(act))).or(() -> quote.quote().mention());
        var name = speaker.isEmpty() ? place.map(Place::words).orElse("") : speaker;
        if (name.isEmpty()) {
            throw new Unacceptable("speaker", "Name the speaker, or pick the words that name them.");
        }
        act.put(quote.quoting(quote.quote().spokenBy(place, name), act.actor().name(), act.seq())
                .decided(AnnotationStatus.CONFIRMED,
                        act.actor().name(), act.seq()));
    }
}
