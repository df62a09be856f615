// Goes from change to change with n and p, where versions are compared.

const changes = [...document.querySelectorAll('[data-change]')];
let current = -1;

/** @param {number} step 1 for the next change, -1 for the one before */
function go(step) {
  if (changes.length === 0) return;
  current = (current + step + changes.length) % changes.length;
  changes[current].focus();
  changes[current].scrollIntoView({ block: 'center' });
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  if (event.key === 'n') go(1);
  if (event.key === 'p') go(current < 0 ? 0 : -1);
});
