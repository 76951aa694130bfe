// A build puts another module in this one's place (scripts/build-lazy.mjs).

/** Where a file is, as seen from the script. */
export const fileOf = (name: string): string => name;

/** The chunks beside the core that each chunk stands on. */
export const needs: Readonly<Record<string, readonly string[]>> = {};

/** What the chunks take from the script itself. */
export const shared = (): object => ({});
