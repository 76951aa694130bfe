// The control that takes all widgets of the page through the day.
import { followLabels, label } from '../builder/labels.js';
import { stations } from './day.js';
import { h } from './dom.js';

const DWELL = 7000;
// A station just before a change is left only after it.
const DWELL_BEFORE_CHANGE = 14_000;

/** Tells the page's widgets the instant that is walked to; null is the present. Its detail is `{now}`. */
export const WALK = 'demo-walk';

/** @param {HTMLElement} root */
export const makeWalk = (root) => {
  const instants = stations();
  let at = -1;
  let timer;

  const title = h('b');
  const text = h('span');
  const where = h('p', { role: 'status', class: 'station' }, title, ' ', text);
  const heading = h('h3');
  const marks = h('ol', { 'aria-hidden': 'true' }, ...instants.map(() => h('li')));

  const goTo = (station) => {
    at = Math.max(-1, Math.min(station, instants.length - 1));
    document.dispatchEvent(new CustomEvent(WALK, { detail: { now: instants[at] ?? null } }));
    if (timer !== undefined) play();
    show();
  };
  const pause = () => {
    clearTimeout(timer);
    timer = undefined;
    show();
  };
  const play = () => {
    clearTimeout(timer);
    const isBeforeChange = at >= 0 && /:5\d[+-]/.test(instants[at]);
    timer = setTimeout(
      () => {
        if (at === instants.length - 1) pause();
        else goTo(at + 1);
      },
      isBeforeChange ? DWELL_BEFORE_CHANGE : DWELL,
    );
  };

  // What stands at its end stays reachable by keyboard, and says that it leads nowhere.
  const usable = (button) => button.getAttribute('aria-disabled') !== 'true';
  const button = (press) => {
    const made = h('button', { type: 'button', onclick: () => usable(made) && press() });
    return made;
  };
  const back = button(() => goTo(at - 1));
  const next = button(() => goTo(at + 1));
  const end = button(() => {
    pause();
    goTo(-1);
  });
  const playing = button(() => {
    if (timer !== undefined) return pause();
    play();
    return goTo(at === instants.length - 1 ? 0 : at + 1);
  });

  const show = () => {
    const station = at < 0 ? 'walk.present' : `station.${at}`;
    title.textContent = label(station);
    text.textContent = label(`${station}.text`);
    heading.textContent = label('walk');
    back.textContent = label('walk.back');
    next.textContent = label('walk.next');
    end.textContent = label('walk.end');
    playing.textContent = label(timer === undefined ? 'walk.play' : 'walk.pause');
    back.setAttribute('aria-disabled', `${at < 0}`);
    end.setAttribute('aria-disabled', `${at < 0}`);
    next.setAttribute('aria-disabled', `${at === instants.length - 1}`);
    for (const [i, mark] of [...marks.children].entries()) {
      mark.className = i === at ? 'here' : i < at ? 'past' : '';
    }
  };

  const buttons = h('div', { class: 'buttons' }, back, playing, next, end);
  root.append(h('div', { class: 'row' }, heading, where, buttons), marks);
  followLabels(show);
};
