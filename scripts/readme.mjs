// The second half of `npm run analyze`: writes the documents' tables from custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { documents, withTables } from './lib/readme-tables.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const texts = Object.fromEntries(documents.map((file) => [file, readFileSync(file, 'utf8')]));
for (const [file, text] of Object.entries(await withTables(texts, manifest))) writeFileSync(file, text);
