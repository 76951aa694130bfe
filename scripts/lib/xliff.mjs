// The XLIFF state of a translation that someone must review. Translators' tools show it.
const STATE = 'needs-review-translation';

/** The mark on a translation whose English has changed since. */
export const NEEDS_REVIEW = {
  /** @param {string} unit */
  mark: (unit) => unit.replace(/<target(?: state="[^"]*")?/, `<target state="${STATE}"`),
  /** @param {string} attributes those of a `<target>` */
  isIn: (attributes) => /\bstate="needs-[^"]*"/.test(attributes),
};

/**
 * The trans-units of a file that lit-localize has written.
 *
 * @param {string} xml
 * @returns {Map<string, {xml: string, source: string, target: string | undefined, attributes: string}>} by id;
 *   `attributes` are the target's
 */
export const unitsIn = (xml) => {
  const units = new Map();
  for (const [unit, id] of xml.matchAll(/<trans-unit id="([^"]+)"[^]*?<\/trans-unit>/g)) {
    const [, source] = /<source>([^]*?)<\/source>/.exec(unit);
    const [, attributes = '', target] = /<target([^>]*)>([^]*?)<\/target>/.exec(unit) ?? [];
    units.set(id, { xml: unit, source, target, attributes });
  }
  return units;
};
