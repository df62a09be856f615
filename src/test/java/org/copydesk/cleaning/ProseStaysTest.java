package org.copydesk.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.copydesk.findings.Engines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short paragraphs that begin as the page's own lines do, and are the story's all the same. */
class ProseStaysTest {
    private static final String STORY = "Minister quits after row over bridge\n\nVALMOUTH (Copydesk) - The minister resigned on Monday "
            + "after a row over the bridge, his office said, and the premier accepted it.\n\n%s\n\nThe bridge was to open in May.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Shares fell 3 percent on Friday.", "Shares in banks gained 1.2 percent.",
            "Views differ on what comes next.",
            "More from him later, the minister said.", "Don't miss the last train, she told him.", "Watch this space, he said.",
            "Read more books, the mayor urged.", "Related charges were dropped on Monday.",
            "Advertising revenue rose 3 percent.",
            "Cookies were sold at the fair.", "Photo finish decides race in Monza", "Follow the money, she said.",
            "Print sales fell to 12,000 copies.", "Home sales rose 2 percent in May.",
            "Tags were cut from the ears of the sheep.",
            "Subscribers rose to 2 million.", "Privacy policy is a matter for parliament, he said.",
            "Trending lower since May, the crown fell again.", "Search continues for two sailors",
            "You must be logged in, the screen said, and he was not.", "Name of the victim was not released."})
    void keepsWhatTheStorySays(String paragraph) {
        assertEquals(List.of(), Engines.CLEANING.fixes(STORY.formatted(paragraph)));
    }
}
