// The code that widgets of the lazy build share, in one chunk, so that a page loads few files.
import './lit-names.js';
import '../base/frame.view.js';
import '../base/observing-element.js';
import '../content/day.js';
import '../content/silence-times.js';
import '../controllers/visibility.js';

export { defineElement } from '../base/define-element.js';
export { loadLocale, setImportLocale } from '../i18n/localization.js';
export { readPageDefaults } from '../page/read-page-defaults.js';
