/** Words picked in the text: a small bar over them offers what can be said of them. */
import {offsetIn, startOf} from './offsets.js';

const bar = () => document.getElementById('selection');

/** The words picked, in the draft; null where none are. @returns {{start: number, end: number, words: string} | null} */
export function picked() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const from = paragraphAt(range.startContainer);
  const to = paragraphAt(range.endContainer) ?? from;
  if (!from) {
    return null;
  }
  const start = startOf(from) + offsetIn(from, range.startContainer, range.startOffset);
  const end = to.contains(range.endContainer) ? startOf(to) + offsetIn(to, range.endContainer, range.endOffset) : start;
  return end > start ? {start, end, words: selection.toString().trim()} : null;
}

function paragraphAt(node) {
  return (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.('.text:not(textarea)') ?? null;
}

/** Shows the bar over the words picked, or hides it where there are none. */
export function show() {
  const words = bar() && picked();
  if (!words) {
    bar()?.toggleAttribute('hidden', true);
    return;
  }
  const form = bar();
  form.elements.start.value = words.start;
  form.elements.end.value = words.end;
  form.hidden = false;
  const box = getSelection().getRangeAt(0).getBoundingClientRect();
  const copy = form.offsetParent.getBoundingClientRect();
  const above = box.top - copy.top - form.offsetHeight - 6;
  form.style.insetBlockStart = `${box.top - form.offsetHeight - 60 < 0 ? box.bottom - copy.top + 6 : above}px`;
  const start = Math.min(box.left - copy.left, copy.width - form.offsetWidth);
  form.style.insetInlineStart = `${Math.max(0, start)}px`;
}

let waiting = 0;
document.addEventListener('selectionchange', () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 60);
});

document.addEventListener('pointerdown', (press) => {
  if (press.target.closest?.('.selection')) {
    press.preventDefault();
  }
});

document.addEventListener('htmx:afterSwap', () => {
  if (document.querySelector('.text .picked')) {
    getSelection().removeAllRanges();
  }
});
