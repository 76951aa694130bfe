import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/** The locales of lit-localize.json that are translated into. */
export const targetLocales = () =>
  /** @type {string[]} */ (
    /** @type {unknown} */ (readConfigFileAndWriteSchema('lit-localize.json').targetLocales)
  );

/**
 * lit-localize as lit-localize.json sets it up; it throws where the sources can't be read.
 *
 * @param {string} [root] the folder that holds xliff/ and src/i18n/generated/, if not this project's own
 */
export const litLocalizer = (root = '.') => {
  const config = /** @type {any} */ (readConfigFileAndWriteSchema('lit-localize.json'));
  const { interchange, output } = config;
  interchange.xliffDir = `${root}/${interchange.xliffDir}`;
  output.outputDir = `${root}/${output.outputDir}`;
  output.localeCodesModule = `${root}/${output.localeCodesModule}`;
  const localizer = new RuntimeLitLocalizer(config);
  const { errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({ messageText }) => `${messageText}`).join('\n'));
  return localizer;
};
