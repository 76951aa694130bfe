/** A text as it is read: without the characters that keep a line break out of it. */
export const plain = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u2060\u00ad]/g, '');
