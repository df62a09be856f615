package org.copydesk.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Where the visitor can go from every page. */
@Named
@RequestScoped
public class Navigation {

    /** @param section the name by which a page says that it is the current one */
    public record Entry(String section, String address, String words, boolean open) {}

    private final Visitor visitor;

    Navigation(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The entries that the visitor's role opens, in order. */
    public List<Entry> getEntries() {
        return Stream.of(
                new Entry("inbox", "/", "Inbox", true),
                new Entry("new", "/articles/new", "New copy", visitor.isEdits()),
                new Entry("quotes", "/quotes", "Quotes", true),
                new Entry("register", "/register", "Register", true),
                new Entry("glossary", "/glossary", "Glossary", true),
                new Entry("quality", "/quality", "Quality", true),
                new Entry("exports", "/exports", "Export", true),
                new Entry("audit", "/audit", "Audit", visitor.isEdits()),
                new Entry("feeds", "/feeds", "Feeds", visitor.isDecides()),
                new Entry("people", "/people", "People", visitor.isManagesPeople()))
                .filter(Entry::open)
                .toList();
    }
}
