import { readFileSync } from 'node:fs';

const widgets = 'node_modules/january20-widgets/dist';

export default (config) => {
  config.addPassthroughCopy({ [`${widgets}/january20.js`]: 'january20.js' });
  config.addShortcode('snapshot', (tag, lang) =>
    readFileSync(`${widgets}/static/${tag}.${lang}.html`, 'utf8'),
  );
  return { dir: { input: 'pages', output: 'out' } };
};
