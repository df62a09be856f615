/** One card or row is current: it steps forward, its words are framed, and the keys are about it. */
import {place} from './places.js';

const ITEM = '.card, .quote-row';
const cards = () => [...document.querySelectorAll(ITEM)];
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** The current card, if there is one. @returns {HTMLElement | null} */
export function current() {
  return document.querySelector(':is(.card, .quote-row)[aria-current]');
}

/** The thing that was current last: its card may have been shown anew since. */
let last = '';

/** Makes a card current and shows it. @param {HTMLElement | null} card @param {boolean} focus whether it takes the focus */
export function choose(card, focus = true) {
  for (const old of document.querySelectorAll(':is(.card, .quote-row)[aria-current], [data-current]')) {
    old.removeAttribute('aria-current');
    old.removeAttribute('data-current');
  }
  if (!card) {
    return;
  }
  if (card.dataset.kind !== 'picked') {
    last = card.id;
  }
  card.setAttribute('aria-current', 'true');
  const framed = document.querySelectorAll(words(card));
  const goesOn = (beside) => beside instanceof Element && beside.matches(words(card));
  for (const word of framed) {
    word.dataset.current = `${goesOn(word.previousSibling) ? '' : 'first'} ${goesOn(word.nextSibling) ? '' : 'last'}`;
  }
  if (focus) {
    card.focus({preventScroll: true});
    show(wordsOf(card));
  }
  place();
}

const words = (card) => `.text [data-i~="${card.id.slice(2)}"]`;

/** The first words that a card speaks of; the card itself where they are not on the page. */
const wordsOf = (card) => document.querySelector(words(card)) ?? card;

function show(element) {
  const box = element.getBoundingClientRect();
  if (box.top < 90 || box.bottom > innerHeight - 160) {
    scrollBy({top: box.top - innerHeight / 3, behavior: calm.matches ? 'instant' : 'smooth'});
  }
}

/** Goes to another card. @param {1 | -1} step @param {boolean} every also those that are decided */
export function go(step, every = false) {
  const all = cards();
  const here = all.indexOf(current());
  const wanted = every || !all.some((card) => card.hasAttribute('data-undecided'))
    ? all : all.filter((card) => card.hasAttribute('data-undecided') || card === all[here]);
  const at = wanted.indexOf(all[here]);
  choose(wanted[(at + step + wanted.length + (at < 0 && step < 0 ? 1 : 0)) % wanted.length] ?? null);
}

document.addEventListener('review:current', (told) => {
  const card = document.getElementById(`i-${told.detail.thing}`) ?? document.getElementById(`q-${told.detail.thing}`);
  choose(card ?? null);
});

document.addEventListener('htmx:afterSettle', () => {
  const card = document.getElementById(last);
  if (card && !current()) {
    choose(card, document.activeElement === document.body);
  }
});

document.addEventListener('click', (click) => {
  const word = click.target.closest?.('.text [data-i]');
  if (word && getSelection().isCollapsed) {
    const ids = word.dataset.i.split(' ');
    choose(document.getElementById(`i-${ids[ids.length - 1]}`), false);
    return;
  }
  const card = click.target.closest?.(ITEM);
  if (card && card !== current()) {
    choose(card, false);
  }
});

document.addEventListener('focusin', (focus) => {
  const card = focus.target.closest?.(ITEM);
  if (card && card !== current()) {
    choose(card, false);
  }
});

if (/^#[iq]-/.test(location.hash)) {
  choose(document.getElementById(location.hash.slice(1)));
} else {
  const first = cards().find((card) => card.hasAttribute('data-undecided'));
  if (first && wordsOf(first).getBoundingClientRect().top < innerHeight) {
    choose(first, false);
  }
}
