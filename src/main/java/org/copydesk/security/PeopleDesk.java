package org.copydesk.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;

/** Where people get onto the desk and off it. Each act is an event on the desk's chain; somebody always manages people. */
@ApplicationScoped
public class PeopleDesk {
    /** NIST SP 800-63B, 3.1.1.2. */
    public static final int SHORTEST_PASSWORD = 8;
    /** bcrypt reads no further. */
    private static final int LONGEST_PASSWORD = 72;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    private final DeskEvents events;

    public PeopleDesk(DeskEvents events) {
        this.events = events;
    }

    /** All who work or worked at the desk: first those who can sign in, by display name. */
    @Transactional
    public List<EditorFacts> everyone() {
        return Editor.withThoseWhoLeft().stream().map(EditorFacts::of).toList();
    }

    /** @throws Missing if nobody ever had this sign-in name */
    @Transactional
    public EditorFacts facts(String username) {
        return EditorFacts.of(known(username));
    }

    /** The sign-in names of those who can be given an article, by display name. */
    @Transactional
    public List<String> editors() {
        return Editor.everyone()
                .stream()
                .filter(editor -> editor.role.compareTo(Role.EDITOR) >= 0)
                .map(editor -> editor.username)
                .toList();
    }

    /** Makes the first admin, of whose password its operator answers for the strength. */
    @Transactional
    void begin(String username, String password, Actor actor) {
        add(Editor.of(username, "Admin", password, Role.ADMIN), DeskChain.locked(), actor);
    }

    /** @throws Unacceptable if the name is taken or no sign-in name, or the password too short */
    @Transactional
    public void add(EditorFacts facts, String password, Actor actor) {
        var chain = DeskChain.locked();
        check(facts, password);
        add(Editor.of(facts.username(), facts.displayName().strip(), password, facts.role()), chain, actor);
    }

    /** @throws Unacceptable if nobody would manage people any more */
    @Transactional
    public void giveRole(String username, Role role, Actor actor) {
        change(username, "change-role", actor, editor -> editor.role = role);
    }

    /** Keeps somebody from signing in; what they did keeps their name. */
    @Transactional
    public void deactivate(String username, Actor actor) {
        change(username, "deactivate-editor", actor, editor -> editor.active = false);
    }

    /** Lets somebody sign in again. */
    @Transactional
    public void reactivate(String username, Actor actor) {
        change(username, "reactivate-editor", actor, editor -> editor.active = true);
    }

    /** Gives somebody a new password; the event tells that, and not the password. */
    @Transactional
    public void givePassword(String username, String password, Actor actor) {
        var chain = DeskChain.locked();
        check(password);
        var editor = known(username);
        var before = EditorRecord.of(editor);
        editor.give(password);
        record(chain, actor, "set-password", Optional.of(before), editor);
    }

    private void change(String username, String act, Actor actor, Consumer<Editor> change) {
        var chain = DeskChain.locked();
        var editor = known(username);
        var before = EditorRecord.of(editor);
        boolean managed = editor.isAdmin();
        change.accept(editor);
        if (managed && !editor.isAdmin() && !Editor.anotherAdminThan(editor)) {
            throw new Unacceptable("role",
                    "Somebody must manage people, and " + before.displayName() + " is the last who does.");
        }
        if (!before.equals(EditorRecord.of(editor))) {
            record(chain, actor, act, Optional.of(before), editor);
        }
    }

    private void add(Editor editor, DeskChain chain, Actor actor) {
        editor.persist();
        record(chain, actor, "add-editor", Optional.empty(), editor);
    }

    private void record(DeskChain chain, Actor actor, String act, Optional<EditorRecord> before, Editor after) {
        events.record(chain, actor, act, new Change(before.map(was -> was), Optional.of(EditorRecord.of(after))));
    }

    private static Editor known(String username) {
        return Editor.<Editor>find("username", username)
                .firstResultOptional()
                .orElseThrow(() -> new Missing("Nobody called " + username));
    }

    private static void check(EditorFacts facts, String password) {
        if (!USERNAME.matcher(facts.username()).matches()) {
            throw new Unacceptable("username",
                    "Use lower case letters, digits, dots and hyphens; begin with a letter or digit.");
        }
        if (Texts.check("displayName", facts.displayName(), 200).isBlank()) {
            throw new Unacceptable("displayName", "Give the name that others call this person by.");
        }
        check(password);
        if (Editor.count("username", facts.username()) > 0) {
            throw new Unacceptable("username", "Somebody has this sign-in name already.");
        }
    }

    private static void check(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Unacceptable("password", "Use " + SHORTEST_PASSWORD + " characters at least.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new Unacceptable("password", "Use " + LONGEST_PASSWORD + " bytes at most; what is longer would not count.");
        }
    }
}
