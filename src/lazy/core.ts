// What the script itself has the chunk do that comes first.
import '../script-defaults.js';

export { addCatalogue, setCatalogueLoader } from '../i18n/localization.js';
