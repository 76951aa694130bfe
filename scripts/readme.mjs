// The second half of `npm run analyze`: writes the README's tables from custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './lib/readme-tables.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
writeFileSync('README.md', await withTables(readFileSync('README.md', 'utf8'), manifest));
