/** A click into plain words, or Enter while words of it are picked or its card is current, opens a paragraph for rewriting. */
import {current} from './current.js';

function open(stretch) {
  stretch?.querySelector('.pilcrow')?.click();
}

let pressed = 0;
document.addEventListener('click', (click) => {
  clearTimeout(pressed);
  const text = click.target.closest?.('.copy .text:not(textarea)');
  if (!text || click.detail !== 1 || click.target.closest('[data-i]') || !getSelection().isCollapsed) {
    return;
  }
  // A second click would pick a word: wait for it.
  pressed = setTimeout(() => getSelection().isCollapsed && open(text.closest('.stretch')), 260);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.target.closest?.('a, button, input, textarea, select, summary')) {
    return;
  }
  const node = getSelection().focusNode;
  const picked = getSelection().isCollapsed ? null : (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.('.stretch');
  const stretch = picked ?? current()?.closest('.stretch');
  if (stretch) {
    event.preventDefault();
    getSelection().removeAllRanges();
    open(stretch);
  }
});
