import 'january20-widgets/define.js';
import { loadLocale, type Jan20EventMap, type Jan20FlagBanner } from 'january20-widgets';

const countdown = document.querySelector('jan20-silence-countdown')!;
const banner = document.createElement('jan20-flag-banner');
const timeline = document.createElement('jan20-timeline');
const card = document.createElement('jan20-statistics-card');

countdown.addEventListener('jan20-phase-change', (event) => event.detail.phase === 'silence');
countdown.addEventListener('jan20-phase-change', (event) => event.detail.phase === 'noon'); // wrong
banner.addEventListener('jan20-phase-change', ({ detail }) => detail.previous.length);
banner.addEventListener('jan20-phase-change', ({ detail }) => detail.until); // wrong
document.addEventListener('jan20-silence-start', (event) => event.detail.preview || event.preventDefault());
document.addEventListener('jan20-silence-start', (event) => event.detail.phase); // wrong
window.addEventListener('jan20-silence-end', ({ detail }: Jan20EventMap['jan20-silence-end']) => detail.preview);
window.addEventListener('jan20-silence-end', ({ detail }: MouseEvent) => detail); // wrong
banner.addEventListener('jan20-dismiss', ({ detail }) => detail === null);

banner.show = 'always';
banner.show = 'sometimes'; // wrong
banner.position = 'top';
banner.position = 'left'; // wrong
banner.dismissible = true;
banner.dismissible = 'false'; // wrong
banner.theme = 'contrast';
banner.theme = 'blue'; // wrong
countdown.timeZone = 'Europe/Warsaw';
countdown.timeZone = 4; // wrong
timeline.layout = 'horizontal';
timeline.layout = 'full'; // wrong
timeline.headingLevel = 3;
card.layout = 'compact';
card.layout = 'vertical'; // wrong
card.figures = 'killed injured';
card.position = 'top'; // wrong

void loadLocale('az');
void loadLocale(1); // wrong
export const another: Jan20FlagBanner = timeline; // wrong
