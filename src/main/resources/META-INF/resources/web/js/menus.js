/** Closes an open menu on Escape, giving the focus back, and when the visitor turns to something else. */

const open = () => document.querySelectorAll('details[data-menu][open]');

document.addEventListener('keydown', (key) => {
  if (key.key !== 'Escape') {
    return;
  }
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

for (const event of ['click', 'focusin']) {
  document.addEventListener(event, (happened) => {
    for (const menu of open()) {
      if (!menu.contains(happened.target)) {
        menu.open = false;
      }
    }
  });
}
