// What the script itself has the chunk do that comes first.
import '../script-defaults.js';
import { addCatalogue, setCatalogueLoader } from '../i18n/localization.js';

/** Adds a language's messages; `load` fetches those of other languages, where they are asked for. */
export const speak = (
  load: (locale: string) => Promise<boolean>,
  ...catalogue: Parameters<typeof addCatalogue>
): void => {
  setCatalogueLoader(load);
  addCatalogue(...catalogue);
};
