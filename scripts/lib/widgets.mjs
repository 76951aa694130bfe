import { readdirSync } from 'node:fs';

/** The names of the widgets: each has a folder of its own, and the tag `jan20-<name>`. */
export const widgets = readdirSync('src/elements').sort();
