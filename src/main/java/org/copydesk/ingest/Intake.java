package org.copydesk.ingest;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Original;
import org.copydesk.article.Refusal;
import org.copydesk.article.Reissue;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Canonical;
import org.copydesk.review.Engines;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.verbs.Clean;
import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Where copy comes in: bytes become an article with its original, version 0, and cleaning's corrections. */
@ApplicationScoped
public class Intake {
    private final Formats formats;
    private final IntakeChecks checks;
    private final Filing filing;
    private final Reissuing reissuing;
    private final ReviewDesk review;
    private final Engines engines;

    public Intake(Formats formats, IntakeChecks checks, Filing filing, Reissuing reissuing, ReviewDesk review,
            Engines engines) {
        this.formats = formats;
        this.checks = checks;
        this.filing = filing;
        this.reissuing = reissuing;
        this.review = review;
        this.engines = engines;
    }

    /**
     * Takes {@code envelope} in as {@code actor}'s act: one article, or each part of a feed or a package on its own, so that a
     * refused part stops no other.
     *
     * @throws Refusal if nothing in it can become an article
     */
    public Delivery deliver(Envelope envelope, Actor actor) {
        checks.check(envelope);
        var known = known(envelope);
        if (known.isPresent()) {
            return new Delivery.One(known.get());
        }
        var format = formats.of(envelope);
        var contents = format.read(envelope);
        if (contents instanceof Contents.Several several) {
            return several(several, actor);
        }
        return new Delivery.One(file(envelope, Formats.name(format), ((Contents.One) contents).article(), actor));
    }

    /**
     * Takes in the one article that is in {@code envelope}.
     *
     * @return the new article, or the one that the source made before with the same bytes, or under the same name
     * @throws Refusal if the bytes cannot become one article
     */
    public Arrival receive(Envelope envelope, Actor actor) {
        if (deliver(envelope, actor) instanceof Delivery.One one) {
            return one.arrival();
        }
        throw new Unreadable(Unreadable.Cause.UNDECODABLE, "There are several articles in it. Send them one by one.");
    }

    /**
     * Takes in the items of the feed in {@code envelope}, each on its own.
     *
     * @throws Refusal if it is no feed: the page that a server shows in its place never becomes an article
     */
    public Delivery.Several deliverFeed(Envelope envelope, Actor actor) {
        checks.check(envelope);
        if (formats.of(envelope).read(envelope) instanceof Contents.Several feed) {
            return several(feed, actor);
        }
        throw new Unreadable(Unreadable.Cause.UNDECODABLE, "What is there is no feed of RSS, Atom or JSON Feed.");
    }

    private Delivery.Several several(Contents.Several several, Actor actor) {
        return new Delivery.Several(several.parts().stream().map(part -> outcome(part, actor)).toList());
    }

    private Delivery.Outcome outcome(Part part, Actor actor) {
        var name = part.article().map(article -> article.particulars().headline()).orElse(part.envelope().fileName());
        if (part.refusal().isPresent()) {
            return new Delivery.Outcome(name, Optional.empty(), part.refusal());
        }
        try {
            var arrival = part.article()
                    .map(article -> fileRead(part.envelope(), article, actor))
                    .orElseGet(() -> receive(part.envelope(), actor));
            return new Delivery.Outcome(name, Optional.of(arrival), Optional.empty());
        } catch (Refusal refusal) {
            return new Delivery.Outcome(name, Optional.empty(), Optional.of(refusal));
        }
    }

    private Arrival fileRead(Envelope envelope, Received received, Actor actor) {
        checks.check(envelope);
        return known(envelope).orElseGet(() -> file(envelope, envelope.mediaType(), received, actor));
    }

    private Arrival file(Envelope envelope, String mediaType, Received received, Actor actor) {
        checks.check(received);
        return once(() -> known(envelope).or(() -> reissuing.merge(envelope, mediaType, received, actor)).orElseGet(() -> {
            var article = filing.file(envelope, mediaType, received, actor);
            if (received.additions().edited().isEmpty()) {
                var fixes = engines.clean(received.text());
                checks.check(fixes);
                review.performNow(article, Actor.CLEANING, new Clean(fixes));
            }
            received.additions().acts().forEach(act -> review.performNow(article, Actor.INTAKE, act));
            return new Arrival(article, Arrival.Kind.NEW);
        }));
    }

    /** Of the same bytes, or the same name, arriving twice at once, the second finds the first. */
    private static Arrival once(Supplier<Arrival> filing) {
        try {
            return QuarkusTransaction.joiningExisting().call(filing::get);
        } catch (ConstraintViolationException beaten) {
            return QuarkusTransaction.joiningExisting().call(filing::get);
        }
    }

    /** Where the source sent other bytes since, these may mean that it went back on them. */
    private Optional<Arrival> known(Envelope envelope) {
        var sha256 = Canonical.sha256(envelope.content());
        return QuarkusTransaction.joiningExisting()
                .call(() -> Original.sameAs(envelope.source(), sha256)
                        .filter(article -> Reissue.newest(article).isEmpty())
                        .map(article -> new Arrival(article, Arrival.Kind.DUPLICATE)));
    }
}
