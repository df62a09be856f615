/** Counts between the page and the draft: in a paragraph, all text but words taken away is the draft's, unit by unit. */

/** The paragraphs' texts on the page. @returns {HTMLElement[]} */
export function paragraphs() {
  return [...document.querySelectorAll('.copy .text:not(textarea)')];
}

/** Where a paragraph begins in the draft. @param {HTMLElement} text */
export function startOf(text) {
  const starts = document.getElementById('review-state').dataset.starts.split(' ');
  return Number(starts[Number(text.closest('.stretch').id.slice(1)) - 1]);
}

function walker(text) {
  return document.createTreeWalker(text, NodeFilter.SHOW_TEXT,
    (node) => node.parentElement.closest('del') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
}

/** The draft's words in a paragraph. @param {HTMLElement} text */
export function wordsOf(text) {
  let words = '';
  for (const walk = walker(text); walk.nextNode();) {
    words += walk.currentNode.data;
  }
  return words;
}

/** How far into a paragraph a place on the page is. @param {HTMLElement} text @param {Node} node @param {number} offset */
export function offsetIn(text, node, offset) {
  const upTo = document.createRange();
  upTo.setStart(text, 0);
  upTo.setEnd(node, offset);
  let count = 0;
  for (const walk = walker(text); walk.nextNode();) {
    const here = walk.currentNode;
    if (here === node) {
      return count + offset;
    }
    if (upTo.comparePoint(here, here.data.length) > 0) {
      break;
    }
    count += here.data.length;
  }
  return count;
}

/** The range on the page of a span of a paragraph. @param {HTMLElement} text @param {number} start @param {number} end */
export function rangeOf(text, start, end) {
  const range = document.createRange();
  let count = 0;
  let began = false;
  for (const walk = walker(text); walk.nextNode();) {
    const length = walk.currentNode.data.length;
    if (!began && start < count + length) {
      range.setStart(walk.currentNode, start - count);
      began = true;
    }
    if (end <= count + length) {
      range.setEnd(walk.currentNode, end - count);
      break;
    }
    count += length;
  }
  return range;
}
