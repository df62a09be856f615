/**
 * Keys pressed while the desk still answers wait for it, so that a quick hand never acts on what is about to change: they are
 * keys of the page again, or words in the form that has opened.
 */

/** In milliseconds, how often to look whether an answer has settled on the page. */
const SETTLED = 60;
const typed = [];
let answering = 0;
let press = null;

/**
 * Keeps a key for later, if the desk is answering.
 * @param {string} key @param {Element | null} field what is typed into; its keys wait only behind others
 * @returns {boolean} whether it was kept
 */
export function keep(key, field) {
  if (answering > 0 && key.length === 1 && (!field || typed.length > 0)) {
    typed.push(key);
    return true;
  }
  return false;
}

/** Who takes the keys that were kept, once the desk has answered. @param {(key: string) => void} taker */
export function onRelease(taker) {
  press = taker;
}

const polls = (request) => request.detail.elt.hasAttribute?.('data-poll');

document.addEventListener('htmx:beforeRequest', (request) => {
  answering += polls(request) ? 0 : 1;
});

document.addEventListener('htmx:afterRequest', (request) => {
  if (!polls(request)) {
    setTimeout(release, SETTLED);
  }
});

function release() {
  if (document.querySelector('.htmx-swapping, .htmx-settling')) {
    setTimeout(release, SETTLED);
    return;
  }
  answering = Math.max(0, answering - 1);
  while (answering === 0 && typed.length > 0) {
    const key = typed.shift();
    const field = document.activeElement;
    if (field.matches('textarea, input:not([type="checkbox"])')) {
      field.setRangeText(key, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', {bubbles: true}));
    } else {
      press(key);
    }
  }
}
