package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The pages of the desk as somebody visits them, with scripts or, {@link #plain}, without. */
record Visiting(Page page, boolean plain) {

    /** Somebody of that name at the inbox. */
    static Visiting as(String name, Browser browser) {
        return new Visiting(browser.signIn(name), false);
    }

    /** The same without scripts. */
    static Visiting plainlyAs(String name, Browser browser) {
        return new Visiting(browser.signInWithoutScript(name), true);
    }

    Visiting go(String address) {
        page.navigate(address);
        return this;
    }

    /** The button of exactly that name. */
    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    /** The link of exactly that name. */
    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    /** The heading of exactly that name. */
    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, named(name));
    }

    /** The field of that label, which may say more. */
    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Waits until the page says what was done. */
    Visiting tells(String words) {
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(words);
        return this;
    }

    /** Looks at the page as everybody may have to; axe needs a script. */
    Visiting look(String name) {
        if (!plain) {
            Access.check(page);
            Pictures.take(page, name);
        }
        return this;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
