// Every state in which the widgets have words of their own. The browser draws each state, and Node gives the expected words.

/** A widget at a moment. */
export interface State {
  readonly name: string;
  readonly tag: 'jan20-timeline' | 'jan20-statistics-card' | 'jan20-silence-countdown' | 'jan20-flag-banner';
  readonly attributes?: string;
  /** When the widget is drawn, without the year. */
  readonly at?: string;
  /** The instant that an editor has set, without the year. */
  readonly now?: string;
  /** How many milliseconds pass before the test reads the widget. */
  readonly later?: number;
}

const ordinary = '11-22T14:52:54+04:00';
const inBaku = (time: string) => `01-20T${time}+04:00`;

const timeline = 'jan20-timeline';
const card = 'jan20-statistics-card';
const countdown = 'jan20-silence-countdown';
const banner = 'jan20-flag-banner';

export const states: readonly State[] = [
  { name: 'timeline', tag: timeline },
  { name: 'timeline, compact', tag: timeline, attributes: 'compact' },
  { name: 'timeline, horizontal', tag: timeline, attributes: 'layout="horizontal"' },
  { name: 'timeline, horizontal and compact', tag: timeline, attributes: 'layout="horizontal" compact' },
  { name: 'card', tag: card },
  { name: 'card, compact', tag: card, attributes: 'layout="compact"' },
  { name: 'countdown', tag: countdown, attributes: 'calendar', at: ordinary, later: 1000 },
  {
    name: 'countdown for another zone',
    tag: countdown,
    attributes: 'time-zone="America/New_York"',
    at: ordinary,
  },
  {
    name: 'countdown for a zone with another date',
    tag: countdown,
    attributes: 'time-zone="Pacific/Honolulu"',
    at: ordinary,
  },
  { name: 'countdown, a day before', tag: countdown, at: '01-19T12:00:00+04:00' },
  { name: 'countdown on the day', tag: countdown, attributes: 'calendar', at: inBaku('08:59:58') },
  { name: 'countdown, ten minutes before', tag: countdown, at: inBaku('11:49:59'), later: 1000 },
  { name: 'countdown, a minute before', tag: countdown, at: inBaku('11:58:59'), later: 1000 },
  { name: 'countdown, seconds before', tag: countdown, at: inBaku('11:59:57') },
  { name: 'countdown, a second before', tag: countdown, at: inBaku('11:59:59') },
  // This must be the first state in the minute, because each minute covers the page only once.
  {
    name: 'the minute on the whole page',
    tag: countdown,
    attributes: 'page-silence',
    at: inBaku('12:00:39'),
  },
  { name: 'the minute begins', tag: countdown, at: inBaku('11:59:59'), later: 1000 },
  { name: 'the minute', tag: countdown, at: inBaku('12:00:22') },
  { name: 'the minute ends', tag: countdown, at: inBaku('12:00:59'), later: 1000 },
  {
    name: 'the minute observed',
    tag: countdown,
    attributes: 'calendar time-zone="Europe/Berlin"',
    at: '01-20T13:00:00+01:00',
  },
  {
    name: 'a rehearsal on the whole page',
    tag: countdown,
    attributes: 'page-silence',
    at: ordinary,
    now: inBaku('12:00:49'),
  },
  { name: 'a rehearsal', tag: countdown, attributes: 'calendar', at: ordinary, now: inBaku('08:00:00') },
  { name: 'banner', tag: banner, attributes: 'traffic dismissible', at: inBaku('09:00:00') },
  { name: 'banner in the minute', tag: banner, at: inBaku('12:00:30') },
  { name: 'banner after the minute', tag: banner, attributes: 'traffic', at: inBaku('15:00:00') },
  { name: 'banner on any day', tag: banner, attributes: 'show="always" dismissible', at: ordinary },
  { name: 'banner, rehearsed', tag: banner, attributes: 'traffic', at: ordinary, now: inBaku('09:00:00') },
  {
    name: 'banner for another zone',
    tag: banner,
    attributes: 'position="bottom" time-zone="Pacific/Honolulu"',
    at: '01-20T09:00:00-10:00',
  },
];

/** What a state's instant is in a year. */
export const instantOf = (year: number, instant = ordinary): string => `${year}-${instant}`;

/** The year for a language's states. Each language has its own year, because each minute covers the page only once. */
export const yearOf = (index: number): number => 2027 + index;

/** The zone of the readers that the tests are run as. */
export const readerZone = 'Asia/Dubai';

/** Whether a state has `attribute`. */
export const has = ({ attributes = '' }: State, attribute: string): boolean =>
  attributes.split(' ').includes(attribute);

/** A state's time zone. */
export const zoneOf = ({ attributes = '' }: State): string =>
  /time-zone="(.*?)"/.exec(attributes)?.[1] ?? 'Asia/Baku';
