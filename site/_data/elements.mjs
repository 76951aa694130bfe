// The elements as the manifest describes them.
import { readFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const order = ['timeline', 'statistics-card', 'silence-countdown', 'flag-banner'];

export default modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map((element) => ({ ...element, name: element.tagName.replace('jan20-', '') }))
  .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
