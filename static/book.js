/** What the pages do beside being read: each part stands on its own, so that one that fails leaves the others. */
import './lib/theme.js';
import './lib/place.js';
import './lib/sidenotes.js';
import './lib/roles.js';
import './lib/mount.js';
