package org.copydesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The review page as somebody sees and handles it. */
record Reviewing(Page page) {
    /** Where words stand on the page: the middle of their first and of their last edge. */
    private static final String EDGES = """
            words => {
              const nodes = [];
              for (const text of document.querySelectorAll('.copy .text')) {
                const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT,
                  node => node.parentElement.closest('del') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
                while (walk.nextNode()) nodes.push(walk.currentNode);
              }
              const at = nodes.map(node => node.data).join('').indexOf(words);
              const edge = (offset, from) => {
                let left = offset;
                const node = nodes.find(one => {
                  const here = from ? left < one.data.length : left <= one.data.length;
                  if (!here) left -= one.data.length;
                  return here;
                });
                const range = document.createRange();
                range.setStart(node, from ? left : left - 1);
                range.setEnd(node, from ? left + 1 : left);
                node.parentElement.scrollIntoView({block: 'center'});
                return range;
              };
              const first = edge(at, true), last = edge(at + words.length, false);
              const a = first.getClientRects()[0], b = last.getClientRects()[0];
              const rtl = getComputedStyle(first.startContainer.parentElement).direction === 'rtl';
              return [rtl ? a.right - 1 : a.left + 1, a.top + a.height / 2, rtl ? b.left + 1 : b.right - 1, b.top + b.height / 2];
            }
            """;

    static Reviewing open(Page page, Incoming article) {
        page.navigate(article.address());
        return new Reviewing(page);
    }

    /** Drags the pointer over {@code words}, where they first stand in the draft. */
    Reviewing pick(String words) {
        @SuppressWarnings("unchecked")
        var edges = ((List<Number>) page.evaluate(EDGES, words)).stream().map(Number::doubleValue).toList();
        page.mouse().move(edges.get(0), edges.get(1));
        page.mouse().down();
        page.mouse().move(edges.get(2), edges.get(3));
        page.mouse().up();
        return this;
    }

    /** Presses a button of the bar over the words picked. */
    Reviewing say(String what) {
        page.getByRole(AriaRole.TOOLBAR).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(what)).click();
        return this;
    }

    Reviewing press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Reviewing type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Types into the field that has the focus once the form is open. */
    Reviewing fill(String label, String words) {
        assertThat(field(label)).isFocused();
        return type(words);
    }

    /** Puts words into the field that has the focus once the form is open, in place of what it held. */
    Reviewing rewrite(String label, String words) {
        assertThat(field(label)).isFocused();
        field(label).fill(words);
        return this;
    }

    Locator field(String label) {
        return page.locator(".filling").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** The button of that name in the form that stands open. */
    Locator button(String name) {
        return page.locator(".filling").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The card that says {@code words}. */
    Locator card(String words) {
        return page.locator(".card").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Waits until the card that says {@code words} is the current one. */
    Reviewing comesTo(String words) {
        assertThat(page.locator(".card[aria-current]")).containsText(words);
        return this;
    }

    /** Waits until the page says what was done. */
    Reviewing tells(String words) {
        assertThat(page.locator("#review-told")).hasText(words);
        return this;
    }

    /** Waits until so many things are to be decided. */
    Reviewing leaves(int undecided) {
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("What to look at"))
                .getByRole(AriaRole.LISTITEM)
                .first()).containsText(Integer.toString(undecided));
        return this;
    }

    /** The paragraph of that number, headline first. */
    Locator paragraph(int number) {
        return page.locator("#p" + number + " .text");
    }

    /** Looks at the page as everybody may have to. */
    Reviewing look(String name) {
        Access.check(page);
        Pictures.take(page, name);
        return this;
    }

    /** The boxes of all cards, from top to bottom. */
    @SuppressWarnings("unchecked")
    List<Map<String, Number>> boxes() {
        return (List<Map<String, Number>>) page.evaluate("""
                () => [...document.querySelectorAll('.card')].map(card => card.getBoundingClientRect())
                  .map(box => ({top: box.top, bottom: box.bottom})).sort((a, b) => a.top - b.top)""");
    }
}
