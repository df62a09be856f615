/**
 * Tells what other scripts and htmx have to say. Others dispatch on the document, with their words as detail:
 * `desk:told` is said quietly to assistive technology; `desk:problem` is shown above the page.
 */

const place = document.getElementById('problem');
const UNREACHED = 'The desk could not be reached. Nothing was lost: what you typed is still here. Try again in a moment.';

document.addEventListener('desk:told', (told) => {
  document.getElementById('told').textContent = told.detail;
});

document.addEventListener('desk:problem', (problem) => show(problem.detail));

for (const event of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(event, (sent) => {
    if (sent.detail.elt?.hasAttribute?.('data-poll')) {
      reached(false);
    } else {
      show(UNREACHED);
    }
  });
}

document.addEventListener('htmx:afterRequest', (answered) => {
  if (answered.detail.successful) {
    reached(true);
  }
});

document.addEventListener('click', (click) => {
  if (click.target.closest?.('[data-close-problem]')) {
    place.replaceChildren();
  }
});

/** Shows a notice above the page; assistive technology reads it at once. @param {string} words */
function show(words) {
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.dataset.tone = 'bad';
  const text = document.createElement('p');
  text.textContent = words;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'small';
  close.dataset.closeProblem = '';
  close.textContent = 'Close';
  notice.append(text, close);
  place.replaceChildren(notice);
}

/** A request that repeats by itself shows in the page, not above it, whether the desk can be reached. @param {boolean} hidden */
function reached(hidden) {
  for (const line of document.querySelectorAll('.offline-line')) {
    line.hidden = hidden;
  }
}
