package org.copydesk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Whether everybody can use a page: axe-core, in light and in dark, and nothing that scrolls sideways. */
public final class Access {

    private Access() {}

    /** Fails with what axe-core finds on {@code page} as it is now, each with its place. */
    public static void check(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var found = new AxeBuilder(page).analyze()
                    .getViolations()
                    .stream()
                    .flatMap(rule -> rule.getNodes()
                            .stream()
                            .flatMap(node -> Stream
                                    .of(rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary())))
                    .toList();
            assertEquals(List.of(), found, "axe-core on " + page.url() + " in " + scheme);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                page.url() + " scrolls sideways");
    }
}
