// For applications whose bundler splits their code: each element is loaded when its tag first comes into the document.
import { isServer } from 'lit';
import { tags, type Tag } from './domain/tags.js';
import { discover } from './page/discover.js';

const load: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'jan20-timeline': () => import('./timeline.js'),
  'jan20-statistics-card': () => import('./statistics-card.js'),
  'jan20-silence-countdown': () => import('./silence-countdown.js'),
  'jan20-flag-banner': () => import('./flag-banner.js'),
};

if (!isServer) discover(tags.join(), ({ localName }) => void load[localName as Tag]());

export type * from './define.js';
export type { Jan20EventMap } from './base/events.js';
