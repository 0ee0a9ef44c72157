/*
 * The one script for every browser: in one that lacks what the modules need, it says so, and the page stays what it is
 * without scripts. Dialogs came with Chrome 37, Firefox 98 and Safari 15.4, this way into lists with Chrome 92.
 */
(function () {
  var able = 'noModule' in document.createElement('script') && window.HTMLDialogElement && Array.prototype.at;
  var sentence = document.getElementById('old-browser');
  if (able || !sentence) return;
  var still = document.createElement('link');
  still.rel = 'stylesheet';
  still.href = sentence.getAttribute('data-style') || '';
  document.getElementsByTagName('head')[0].appendChild(still);
  document.documentElement.className += ' is-old';
  sentence.removeAttribute('hidden');
})();
