/** Sets the cards in line with the words they speak of; one that would lie over the one above it is pushed down. */

const GAP = 10;
const wide = matchMedia('(min-width: 901px)');
let asked = 0;

/** Places the cards before the next frame is drawn. */
export function place() {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(() => {
    const copy = document.querySelector('.copy');
    if (!copy) {
      return;
    }
    if (wide.matches) {
      set([...copy.querySelectorAll('.card')], copy);
    } else {
      copy.style.minBlockSize = '';
    }
  });
}

/** First all is measured, then all is set: the browser lays the page out once. */
function set(cards, copy) {
  const measured = cards.map((card) => {
    const stretch = card.closest('.stretch');
    const top = stretch.getBoundingClientRect().top;
    const words = stretch.querySelector(`[data-i~="${card.id.slice(2)}"]`) ?? stretch;
    return {card, top, wanted: words.getBoundingClientRect().top, height: card.offsetHeight};
  });
  measured.sort((a, b) => a.wanted - b.wanted);
  let free = -Infinity;
  for (const one of measured) {
    const at = Math.max(one.wanted - 4, free);
    one.card.style.insetBlockStart = `${at - one.top}px`;
    free = at + one.height + GAP;
  }
  const end = free - copy.getBoundingClientRect().top;
  copy.style.minBlockSize = measured.length ? `${end}px` : '';
}

for (const event of ['htmx:afterSettle', 'review:moved', 'toggle']) {
  document.addEventListener(event, place, true);
}
addEventListener('resize', place);
document.fonts.ready.then(place);
place();
