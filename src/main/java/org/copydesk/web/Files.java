package org.copydesk.web;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The addresses of styles and scripts. They change with each start, so that browsers may keep the files for good. */
@Named
@ApplicationScoped
public class Files {
    private static final List<String> STYLES = List.of("tokens", "base", "layout", "components/button", "components/chip",
            "components/who", "components/severity", "components/notice", "components/menu", "components/form",
            "components/table", "components/empty", "components/people", "utilities");
    /**
     * htmx without what the content security policy forbids, and with errors shown where their answer says (Problems). Nothing here is
     * eased in, so what arrives is taken over at once: a form sent while htmx waits would be sent past it.
     */
    private static final String HTMX = "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,"
            + "\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"attributesToSettle\":[],\"defaultSettleDelay\":0,"
            + "\"refreshOnHistoryMiss\":true,\"responseHandling\":["
            + "{\"code\":\"204\",\"swap\":false},{\"code\":\"[23]..\",\"swap\":true},"
            + "{\"code\":\"[45]..\",\"swap\":true,\"error\":true}]}";

    private final String start;

    Files(Clock clock) {
        start = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    /** The address of {@code path} below {@code /web/}: {@code css/base.css}. */
    public String at(String path) {
        return "/web/" + path + "?" + start;
    }

    /** The styles that every page has, in order. */
    public List<String> getStyles() {
        return STYLES.stream().map(name -> "css/" + name + ".css").toList();
    }

    /** The content of htmx's meta element. */
    public String getHtmxConfig() {
        return HTMX;
    }
}
