/**
 * Sends what is typed into a form every few seconds, to be kept beside the article: a browser that dies loses no more. The desk
 * forgets it when the form is sent; closing the form on purpose gives it up.
 */
const waiting = new Map();

document.addEventListener('input', (input) => {
  const form = input.target.closest?.('form.filling');
  if (form?.querySelector('textarea') && !waiting.has(form)) {
    const every = Number(document.getElementById('review').dataset.keeps);
    waiting.set(form, setTimeout(() => keep(form), every));
  }
});

document.addEventListener('submit', (submit) => drop(submit.target));

document.addEventListener('click', (click) => {
  const form = click.target.closest?.('[data-close]')?.closest('form.filling');
  if (form?.querySelector('textarea')) {
    drop(form);
    send(form, {forget: 'true'});
  }
});

for (const leaving of ['pagehide', 'freeze']) {
  window.addEventListener(leaving, () => [...waiting.keys()].forEach(keep));
}

function drop(form) {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
}

/** @param {HTMLFormElement} form */
function keep(form) {
  drop(form);
  send(form, {});
}

/** @param {HTMLFormElement} form @param {Record<string, string>} more */
function send(form, more) {
  const article = document.getElementById('review').dataset.article;
  const fields = new URLSearchParams(new FormData(form));
  fields.set('noun', new URL(form.action).pathname.split(`/articles/${article}/`)[1]);
  Object.entries(more).forEach(([name, value]) => fields.set(name, value));
  // Where it does not arrive, the next keystroke tries again: the words are still in the form.
  fetch(`/articles/${article}/typings`, {method: 'POST', body: fields, keepalive: true, headers: {'HX-Request': 'true'}}).catch(() => {});
}
