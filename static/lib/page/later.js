/** What a reader can wait for until the page is there. */
import '../base/dom.js';
import './code.js';
import './stops.js';
