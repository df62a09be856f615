/**
 * Keys for a table or list whose rows open something: j and k move, x ticks, n takes in new copy, / goes to the search. Enter opens
 * by itself, because the focus is on the row's link; while nothing has the focus, it opens the first row of a `data-first` table.
 * Without this script the same is done with Tab, space and Enter.
 */

const rows = () => [...document.querySelectorAll('[data-row]')];
const current = () => document.activeElement?.closest?.('[data-row]');
const typing = (target) => target.matches?.('input:not([type="checkbox"]), select, textarea, [contenteditable]');

const keys = {
  j: () => move(1),
  k: () => move(-1),
  x: () => current()?.querySelector('input[type="checkbox"]')?.click(),
  n: () => document.querySelector('[data-new]')?.click(),
  '/': () => document.querySelector('[data-search]')?.focus(),
};

document.addEventListener('keydown', (key) => {
  if (key.key === 'Enter' && document.activeElement === document.body) {
    document.querySelector('[data-first] a[data-open]')?.click();
  }
  if (key.ctrlKey || key.metaKey || key.altKey || typing(key.target) || !keys[key.key]) {
    return;
  }
  key.preventDefault();
  keys[key.key]();
});

/** Makes the row that lies {@code by} rows further the current one; the first or last where there is none. @param {number} by */
function move(by) {
  const all = rows();
  const from = all.indexOf(current());
  const to = from < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(from + by, 0), all.length - 1);
  all[to]?.querySelector('a[data-open]').focus();
  all[to]?.scrollIntoView({ block: 'nearest' });
}

const ticked = document.querySelector('[data-ticked]');
if (ticked) {
  const untouched = ticked.textContent;
  document.addEventListener('change', (change) => {
    if (change.target.matches('tr[data-row] input[type="checkbox"]')) {
      const count = document.querySelectorAll('tr[data-row] input:checked').length;
      ticked.textContent = count === 0 ? untouched : `${count} ${count === 1 ? 'article' : 'articles'} ticked.`;
    }
  });
}
