package org.copydesk.journey;

import com.microsoft.playwright.Page;

/** A keyboard, and nothing else: counts its strokes apart from the words that are typed with it. */
final class Keys {
    private final Page page;
    private int strokes;

    Keys(Page page) {
        this.page = page;
    }

    /** How many keys were pressed so far, a key held with another counting as one; letters of words typed do not count. */
    int strokes() {
        return strokes;
    }

    Keys press(String... keys) {
        for (var key : keys) {
            strokes++;
            page.keyboard().press(key);
        }
        return this;
    }

    /** Presses a key that leads to another page, and waits until that is there. */
    Keys go(String key, String address) {
        press(key);
        page.waitForURL(address);
        return this;
    }

    /** Words that somebody has to think of. */
    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** What lies on the clipboard, with one stroke. */
    Keys paste(String text) {
        strokes++;
        page.keyboard().insertText(text);
        return this;
    }

    /** Signs in on the sign-in page, whose first field has the focus. */
    Keys signIn(String name) {
        page.navigate("/sign-in");
        return type(name).press("Tab").type(name).go("Enter", "**/");
    }
}
