// A catalogue as a built script holds it: one string, the messages in the order of their numbers.
//
// A letter that isn't Latin is two or three bytes, and compression makes good only a part of that. So a language's alphabet
// is moved onto the letters of ASCII: the 63 characters from `=` to `{` stand for the 63 that begin where most of the text
// lies. What that first one is stands in front of the text; of a text in Latin letters it is `=` itself, and nothing moves.
// The letters that a language has beside its alphabet's block, and all that isn't a letter, stand for themselves.

const FIRST = 0x3d; // =
const LAST = 0x7b; // {
const BACKSLASH = 0x5c;
const room = LAST - FIRST;

/** Between two messages. Neither this nor a gap is in any message, nor among the characters that stand for others. */
export const SEPARATOR = '&';

/** Before the number of a value, where that goes. */
export const GAP = '%';

const inAscii = /[=-{]/g;

/** Where the alphabet of a text begins that is best moved: as many of its characters as can be are in it. */
const alphabetOf = (text) => {
  // Latin letters would be taken for others.
  if (text.search(inAscii) >= 0) return FIRST;
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const character of text) {
    const code = /** @type {number} */ (character.codePointAt(0));
    if (code > LAST) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const gainAt = (start) => {
    let gain = 0;
    for (const [code, count] of counts) if (code >= start && code <= start + room) gain += count;
    // In a script's source a backslash is two characters.
    return gain - (counts.get(start + BACKSLASH - FIRST) ?? 0);
  };
  return [...counts.keys()].reduce((best, start) => (gainAt(start) > gainAt(best) ? start : best));
};

/** Packs messages, their gaps and separators in place. */
export const pack = (lines) => {
  const text = lines.join(SEPARATOR);
  const shift = alphabetOf(text) - FIRST;
  const moved = [...text].map((character) => {
    const code = /** @type {number} */ (character.codePointAt(0)) - shift;
    return shift && code >= FIRST && code <= LAST ? String.fromCharCode(code) : character;
  });
  return String.fromCharCode(FIRST + shift) + moved.join('');
};

/** The source of the function that undoes it. */
export const unpack = `(packed) => {
  const shift = packed.charCodeAt() - ${FIRST};
  return (shift ? packed.replace(${inAscii}, (letter) => String.fromCharCode(letter.charCodeAt() + shift)) : packed)
    .slice(1)
    .split('${SEPARATOR}');
}`;
