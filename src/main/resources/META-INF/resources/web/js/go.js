/**
 * Keys that lead from page to page, or press the one button that a page is about: what has the key as its `data-go`. Loaded last,
 * so that a key which a page uses for itself is not taken from it.
 */

const typing = (target) => target.closest?.('input:not([type="checkbox"]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const goal = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
  if (goal) {
    event.preventDefault();
    goal.click();
  }
});
