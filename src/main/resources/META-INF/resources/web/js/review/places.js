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
      copy.querySelectorAll('.card').forEach((card) => card.style.insetBlockStart = '');
    }
  });
}

/**
 * First all is measured, then all is set: the browser lays the page out once. Within a paragraph the cards keep the order in which
 * they are decided.
 */
function set(cards, copy) {
  const measured = cards.map((card) => {
    const stretch = card.closest('.stretch');
    const top = stretch.getBoundingClientRect().top;
    const words = stretch.querySelector(`[data-i~="${card.id.slice(2)}"]`) ?? stretch;
    return {card, top, wanted: words.getBoundingClientRect().top - 4, height: card.offsetHeight + GAP};
  });
  for (let i = measured.length - 2; i >= 0; i--) {
    if (measured[i].top === measured[i + 1].top) {
      measured[i].wanted = Math.min(measured[i].wanted, measured[i + 1].wanted);
    }
  }
  measured.sort((a, b) => a.wanted - b.wanted);
  const begin = copy.getBoundingClientRect().top;
  spread(measured, begin);
  for (const one of measured) {
    one.card.style.insetBlockStart = `${one.at - one.top}px`;
  }
  const last = measured[measured.length - 1];
  copy.style.minBlockSize = last ? `${last.at + last.height - begin}px` : '';
}

/** The current card stands in line; those above it give way upwards as far as there is room, those below downwards. */
function spread(measured, begin) {
  down(measured, 0, begin);
  const here = measured.findIndex((one) => one.card.hasAttribute('aria-current'));
  if (here < 0 || measured[here].at === measured[here].wanted) {
    return;
  }
  const above = measured.slice(0, here).reduce((sum, one) => sum + one.height, 0);
  measured[here].at = Math.max(measured[here].wanted, begin + above);
  for (let i = here - 1; i >= 0; i--) {
    measured[i].at = Math.min(measured[i].at, measured[i + 1].at - measured[i].height);
  }
  down(measured, here + 1, measured[here].at + measured[here].height);
}

function down(measured, from, start) {
  let free = start;
  for (const one of measured.slice(from)) {
    one.at = Math.max(one.wanted, free);
    free = one.at + one.height;
  }
}

for (const event of ['htmx:afterSettle', 'review:moved', 'toggle']) {
  document.addEventListener(event, place, true);
}
addEventListener('resize', place);
document.fonts.ready.then(place);
place();
