// The map of languages that all builds share: src/i18n/generated/locales.ts, made of lit-localize.json.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { targetLocales } from './lit-localizer.mjs';

/** Writes the map beside the catalogues. A bundler makes a chunk of each import; a script of one file inlines them. */
export const writeLocaleMap = (root = '.') => {
  const lines = targetLocales().map((locale) => `  '${locale}': () => import('./${locale}.js'),`);
  const text = `// Do not modify this file by hand: \`npm run localize\` writes it.
import type { LocaleModule } from '@lit/localize';

/** What imports the messages of each locale but English, which stands in the code. */
export const locales: Readonly<Record<string, () => Promise<LocaleModule>>> = {
${lines.join('\n')}
};
`;
  writeFileSync(path.join(root, 'src/i18n/generated/locales.ts'), text);
};
