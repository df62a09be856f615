/**
 * Uploads each file by itself, a few at a time, with its progress and its own outcome. Without this script the form sends them all
 * at once and a page lists the outcomes.
 */

const AT_ONCE = 3;

for (const form of document.querySelectorAll('form[data-uploads]')) {
  form.addEventListener('submit', (submit) => {
    submit.preventDefault();
    uploadAll(form);
  });
}

/** @param {HTMLFormElement} form */
async function uploadAll(form) {
  const field = form.querySelector('input[type="file"]');
  const waiting = [...field.files].map((file) => ({ file, item: waitingItem(form, file.name) }));
  const total = waiting.length;
  const button = form.querySelector('button');
  button.disabled = true;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await upload(form, next.file, next.item);
      tally(form, total);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  button.disabled = false;
  field.value = '';
}

/** An item that shows the file's progress until its outcome is known. */
function waitingItem(form, name) {
  const item = document.createElement('li');
  item.className = 'outcome';
  const title = document.createElement('b');
  title.className = 'file';
  title.textContent = name;
  const progress = document.createElement('progress');
  progress.max = 1;
  progress.value = 0;
  progress.setAttribute('aria-label', name);
  item.append(title, progress);
  form.querySelector('[data-outcomes]').append(item);
  return item;
}

/** Sends one file; the answer takes the place of its item, with an item for each article of a feed or ZIP. Never rejects: what went wrong is an outcome. */
function upload(form, file, item) {
  const data = new FormData(form);
  data.set('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('HX-Request', 'true');
    request.upload.addEventListener('progress', (sent) => {
      item.querySelector('progress').value = sent.loaded / sent.total;
    });
    request.addEventListener('load', () => {
      if (request.status === 200) {
        item.outerHTML = request.responseText;
      } else {
        refuse(item, request.status === 413 ? 'it is too large' : `the desk answered ${request.status}`);
      }
      resolve();
    });
    request.addEventListener('error', () => {
      refuse(item, 'the desk could not be reached; try again');
      resolve();
    });
    request.send(data);
  });
}

function refuse(item, why) {
  item.dataset.outcome = 'refused';
  item.querySelector('progress').remove();
  const words = document.createElement('span');
  words.className = 'refusal';
  words.textContent = `not taken in: ${why}`;
  item.append(words);
}

function tally(form, total) {
  const of = (outcome) => form.querySelectorAll(`[data-outcome="${outcome}"]`).length;
  const done = total - form.querySelectorAll('[data-outcomes] progress').length;
  form.querySelector('[data-tally]').textContent =
    `${done} of ${total} done: ${of('taken')} taken in, ${of('known')} here already, ${of('refused')} refused.`;
}
