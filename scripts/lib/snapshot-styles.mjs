// In a snapshot no script sets the theme on the root element. There the theme is read from the attribute of the host.
const hosts = {
  auto: ':not([theme=light],[theme=dark],[theme=contrast])',
  light: '[theme=light]',
  dark: '[theme=dark]',
  contrast: '[theme=contrast]',
};

const mark = /\[data-theme=(["']?)([a-z]+)\1\]/;

const themed = (selector) => {
  const [found, , theme] = mark.exec(selector) ?? [];
  if (!found) return selector;
  const [, before, after] = /^([^\s>+~]*?)\[data-theme=[^\]]*\](.*)$/.exec(selector) ?? [];
  if (before === undefined || /\(/.test(before) || mark.test(after) || !hosts[theme]) {
    throw new Error(`No snapshot can have this selector: ${selector}`);
  }
  // `:where` has no specificity, so that later rules of the style sheet still override this one.
  return `:host(:where(${hosts[theme]}))>${before || ':where(.root)'}${after}`;
};

// What a snapshot needs beside the element's styles.
const own = {
  // Only the reader's clock gives the digits. Until then their lines stay empty but keep their room. Without scripts the digits
  // never come, so nothing is shown.
  'jan20-silence-countdown':
    '.digits:empty:before{content:"\\200b"}@media (scripting:none){.stage,.reader{display:none}}',
};

/**
 * The styles of a snapshot.
 *
 * @param {any} element the element's class, finalized, with its styles made small
 * @param {string} tag
 */
export const snapshotStyles = (element, tag) =>
  element.elementStyles
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/([^{};]+)\{/g, (rule, selectors) =>
      selectors.trim().startsWith('@') ? rule : `${splitSelectors(selectors).map(themed).join(',')}{`,
    )
    .concat(own[tag] ?? '');

/** Splits a list of selectors at its own commas, not at those in brackets. */
const splitSelectors = (list) => {
  const selectors = [''];
  let depth = 0;
  for (const character of list.trim()) {
    if ('(['.includes(character)) depth += 1;
    if (')]'.includes(character)) depth -= 1;
    if (character === ',' && !depth) selectors.push('');
    else selectors[selectors.length - 1] += character;
  }
  return selectors;
};
