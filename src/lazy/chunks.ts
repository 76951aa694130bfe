// A build puts another module in this one's place (scripts/build-lazy.mjs).

/** Where a file is, as seen from the script. */
export const fileOf = (name: string): string => name;

/** What the chunks take from the script itself, in an object that theirs is added to. */
export const shared = (): object => ({});
