// The chunk that every widget stands on: Lit, the clock and the words' machinery, with what the script needs of it.
export { addCatalogue, setCatalogueLoader } from '../i18n/localization.js';
