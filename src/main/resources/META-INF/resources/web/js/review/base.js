/** Tells the server, with each question for a part of the page, which state of the article the page shows. */

document.addEventListener('htmx:configRequest', (request) => {
  const state = document.getElementById('review-state');
  if (state && request.detail.verb === 'get') {
    request.detail.headers['X-Base'] = state.dataset.base;
  }
});
