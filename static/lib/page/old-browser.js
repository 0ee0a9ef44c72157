/** Before anything else: a browser that old.js found too old is not given half of what the pages do. */
if (document.documentElement.classList.contains('is-old')) throw new Error('This browser is too old for the book’s scripts.');
