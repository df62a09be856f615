/** What keys do on every page: they lead to another one, or do what the bar of an article offers. */

/**
 * Does what has the key: follows, presses or goes into a `data-go`, opens or closes a `data-summon` with the focus in what it holds, or presses
 * a button of the bar, also in a closed menu.
 * @param {string} key @returns {boolean} whether anything has it
 */
export function lead(key) {
  const named = CSS.escape(key);
  const found = document.querySelector(`[data-go="${named}"], details[data-summon="${named}"], #article-bar [data-key="${named}"]`);
  if (found?.matches('details')) {
    summon(found);
  } else if (found?.matches('textarea')) {
    found.focus();
  } else {
    found?.click();
  }
  return Boolean(found);
}

function summon(menu) {
  menu.open = !menu.open;
  const first = menu.querySelector('input:not([type="hidden"]), .sheet button') ?? menu.querySelector('summary');
  first.focus();
  if (first.matches('[data-suggested]')) {
    first.select();
  }
}
