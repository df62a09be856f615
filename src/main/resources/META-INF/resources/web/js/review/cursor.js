/** A cursor for the keyboard: arrows pick a word or a sentence, with Shift they pick more. */
import {current} from './current.js';
import {offsetIn, paragraphs, rangeOf, wordsOf} from './offsets.js';

const ARROWS = {ArrowLeft: ['word', -1], ArrowRight: ['word', 1], ArrowUp: ['sentence', -1], ArrowDown: ['sentence', 1]};
const segmenters = {
  word: new Intl.Segmenter(undefined, {granularity: 'word'}),
  sentence: new Intl.Segmenter(undefined, {granularity: 'sentence'}),
};
/** Where picking began, and where it is now: a paragraph and the span in it. */
let anchor = null;

function pieces(text, granularity) {
  const words = wordsOf(text);
  return [...segmenters[granularity].segment(words)]
    .map(({segment, index}) => {
      const lead = segment.length - segment.trimStart().length;
      return {start: index + lead, end: index + lead + segment.trim().length};
    })
    .filter((piece) => piece.end > piece.start && (granularity === 'sentence' || /[\p{L}\p{N}]/u.test(words.slice(piece.start, piece.end))));
}

function cursor() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) {
    return null;
  }
  const focus = selection.focusNode;
  const text = (focus.nodeType === Node.TEXT_NODE ? focus.parentElement : focus).closest?.('.text:not(textarea)');
  if (!text) {
    return null;
  }
  const ends = [offsetIn(text, selection.focusNode, selection.focusOffset)];
  ends.push(text.contains(selection.anchorNode) ? offsetIn(text, selection.anchorNode, selection.anchorOffset) : ends[0]);
  return {text, start: Math.min(...ends), end: Math.max(...ends), focus: ends[0]};
}

function first(granularity) {
  const word = current() && document.querySelector(`.text [data-i~="${current().id.slice(2)}"]`);
  const text = word?.closest('.text') ?? paragraphs().find((one) => one.getBoundingClientRect().bottom > 80);
  const from = word ? offsetIn(text, word.firstChild, 0) : 0;
  return text && {text, ...(pieces(text, granularity).find((piece) => piece.end > from) ?? {start: 0, end: 0})};
}

function next(here, granularity, step) {
  const all = pieces(here.text, granularity);
  const found = step > 0 ? all.find((piece) => piece.start >= here.focus) : all.filter((piece) => piece.end <= here.focus - (here.focus === here.end ? 1 : 0)).pop();
  if (found) {
    return {text: here.text, ...found};
  }
  const texts = paragraphs();
  const beside = texts[texts.indexOf(here.text) + step];
  const others = beside ? pieces(beside, granularity) : [];
  return others.length ? {text: beside, ...(step > 0 ? others[0] : others[others.length - 1])} : null;
}

function pick(place, extend, step) {
  const range = rangeOf(place.text, place.start, place.end);
  const selection = getSelection();
  if (extend && selection.rangeCount && anchor) {
    const from = rangeOf(anchor.text, anchor.start, anchor.end);
    const [base, focus] = step > 0 ? [[from.startContainer, from.startOffset], [range.endContainer, range.endOffset]]
      : [[from.endContainer, from.endOffset], [range.startContainer, range.startOffset]];
    selection.setBaseAndExtent(...base, ...focus);
  } else {
    anchor = place;
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }
  place.text.closest('.stretch').scrollIntoView({block: 'nearest'});
}

document.addEventListener('keydown', (event) => {
  const arrow = ARROWS[event.key];
  if (!arrow || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, textarea, select, summary')) {
    return;
  }
  const here = cursor();
  if (!here && arrow[0] === 'sentence') {
    return;
  }
  event.preventDefault();
  const place = here ? next(here, ...arrow) : first(arrow[0]);
  if (place) {
    pick(place, event.shiftKey && Boolean(here), arrow[1]);
  }
});
