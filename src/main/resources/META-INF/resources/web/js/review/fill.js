/** In the form of a quote, words picked in the text become the speaker's mention, the cue or another piece. */
import {picked} from './selection.js';

document.addEventListener('click', (click) => {
  const what = click.target.closest?.('[data-fill]')?.dataset.fill;
  const form = document.querySelector('.quote-form');
  const words = what && form && picked();
  if (!words) {
    return;
  }
  if (what === 'piece') {
    add(form.querySelector('[data-pieces]'), words);
  } else {
    form.elements[what].value = words.words;
    form.elements[`${what}At`].value = words.start;
  }
  getSelection().removeAllRanges();
});

function add(list, words) {
  const item = document.createElement('li');
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'piece';
  field.value = `${words.start}-${words.end}`;
  item.append(words.words, field);
  list.append(item);
}

document.addEventListener('input', (input) => {
  const place = input.target.form?.elements[`${input.target.name}At`];
  if (place) {
    place.value = -1;
  }
});
