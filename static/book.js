/** What the pages do beside being read. Each part stands on its own and finds its elements by itself. */
import './lib/able.js';
import './lib/theme.js';
import './lib/place.js';
import './lib/sidenotes.js';
import './lib/roles.js';
import './lib/terms.js';
import './lib/search.js';
import './lib/mount.js';
import './lib/exercises.js';
import './lib/print.js';
