/** What the pages do beside being read. Each part stands on its own and finds its elements by itself. */
import './lib/page/old-browser.js';
import './lib/page/theme.js';
import './lib/page/place.js';
import './lib/page/sidenotes.js';
import './lib/page/highlight.js';
import './lib/page/terms.js';
import './lib/page/search.js';
import './lib/page/mount.js';
import './lib/page/exercises.js';
import './lib/page/progress.js';
import './lib/page/print.js';
