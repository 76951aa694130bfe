// The countdown as a plain custom element, as a page would write it that needs only English and Baku. It shows and announces
// the same as <jan20-silence-countdown>. The bench checks that both have the same tree.
import styles from 'floor:styles';

const DAY = 86_400_000;
const MINUTE = 60_000;
const ANNOUNCED = 10_000;
const MILESTONES = [60, 600, 3600, 86_400];
const UNITS = ['day', 'hour', 'minute', 'second'];

const pad = (value) => `${value}`.padStart(2, '0');
const plural = (value, unit) => (value === 1 ? unit : `${unit}s`);

// 12:00 in Baku, which has been UTC+4 without daylight saving since 2016.
const silenceOf = (year) => Date.UTC(year, 0, 20, 8);

const observanceAt = (now) => {
  const year = new Date(now).getUTCFullYear();
  const endOfDay = silenceOf(year) + DAY / 2;
  const silence = now < endOfDay ? silenceOf(year) : silenceOf(year + 1);
  if (now < silence - DAY / 2) return { silence, phase: 'ordinary', end: silence - DAY / 2 };
  if (now < silence) return { silence, phase: 'mourning', end: silence };
  if (now < silence + MINUTE) return { silence, phase: 'silence', end: silence + MINUTE };
  return { silence, phase: 'observed', end: endOfDay };
};

const timeLeft = (ms) => {
  const total = Math.max(0, Math.ceil(ms / 1000));
  return {
    total,
    parts: [
      Math.floor(total / 86_400),
      Math.floor(total / 3600) % 24,
      Math.floor(total / 60) % 60,
      total % 60,
    ],
  };
};

const nameOf = ({ total, parts }) => {
  const phrases = parts.map((value, i) => value && `${value} ${plural(value, UNITS[i])}`);
  const spoken = phrases.slice(0, total > 60 ? 3 : 4).filter(Boolean);
  return `Until the minute of silence: ${spoken.join(', ')}`;
};

const readerTime = (silence) => {
  const reader = new Date(silence);
  const sameDay = reader.getDate() === 20;
  if (sameDay && reader.getHours() === 12 && !reader.getMinutes()) return '';
  const time = `${pad(reader.getHours())}:${pad(reader.getMinutes())}`;
  return `${sameDay ? '' : `${reader.getDate()} January, `}${time} your time`;
};

const phaseTexts = {
  ordinary: '',
  mourning: 'National Day of Mourning, 20 January',
  silence: 'Minute of silence',
  observed: 'The minute of silence has been observed.',
};

const fragment = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
};

const root =
  fragment(`<div class="floor"></div><section class="root" part="base" lang="en" dir="ltr" data-theme="auto" aria-labelledby="h">
<div class="words" lang="en"><div class="body countdown"><div class="head"><div class="heading" id="h" part="heading" role="heading" aria-level="2">
<slot name="heading">Minute of silence</slot></div><p class="subheading" part="subheading">In memory of Azerbaijan’s martyrs of 20 January</p></div>
<div class="stage"></div><p class="when" part="when" translate="no"></p>
<div class="unseen" role="status"></div><slot name="footer"></slot></div></div></section>`);

const unit =
  '<bdi class="digits" part="digits" dir="ltr" translate="no"></bdi> <span class="label" part="label"></span>';
const clock = (count) =>
  fragment(`<div class="clock" part="clock" role="timer"><div class="units" aria-hidden="true">
${`<div class="unit" part="unit">${unit}</div>`.repeat(count)}</div></div>`);

const stages = {
  days: clock(4),
  hours: clock(3),
  ring: fragment(`<div class="ring" part="ring" role="timer"><svg viewBox="0 0 100 100" aria-hidden="true">
<circle class="track" cx="50" cy="50" r="48"/><circle class="arc" cx="50" cy="50" r="48" pathLength="60" stroke-dasharray="60"/>
</svg><bdi class="digits" part="digits" dir="ltr" translate="no" aria-hidden="true"></bdi></div>`),
  observed: fragment(`<p class="observed" part="observed">${phaseTexts.observed}</p>`),
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/* One timer a page, set to the next moment at which anything changes. */

const countdowns = new Set();
let timer;

const tickAll = () => {
  clearTimeout(timer);
  if (document.hidden || !countdowns.size) return;
  const now = Date.now();
  let next = now + MINUTE;
  for (const countdown of countdowns) next = Math.min(next, countdown.tick(now));
  timer = setTimeout(tickAll, next - now);
};
document.addEventListener('visibilitychange', tickAll);
document.addEventListener('resume', tickAll);
addEventListener('pageshow', tickAll);
addEventListener('focus', tickAll);

const onScreen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) target.isOnScreen = isIntersecting;
  tickAll();
});

class FloorSilenceCountdown extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #nodes = {};
  #stage;
  #silence;
  #phase;
  #total;
  #announcement = '';
  #announced = -Infinity;
  isOnScreen = true;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(root.content.cloneNode(true));
    const find = (selector) => this.#root.querySelector(selector);
    this.#nodes = {
      stage: find('.stage'),
      when: find('.when'),
      status: find('[role=status]'),
    };
    this.#show(Date.now());
  }

  connectedCallback() {
    countdowns.add(this);
    onScreen.observe(this);
    tickAll();
  }

  disconnectedCallback() {
    countdowns.delete(this);
    onScreen.unobserve(this);
    tickAll();
  }

  /** Shows the moment, and returns the next one at which there is something new. */
  tick(now) {
    const { silence, phase, end } = observanceAt(now);
    const isTicking = this.isOnScreen && phase !== 'observed';
    if (isTicking || phase !== this.#phase || this.#milestoneAt(timeLeft(silence - now).total)) {
      this.#show(now);
    } else if (now >= this.#announced + ANNOUNCED) {
      this.#announce('');
    }
    if (isTicking) return now + ((silence - now + DAY * 366) % 1000 || 1000);
    const ahead = MILESTONES.map((seconds) => silence - seconds * 1000);
    return Math.min(end, ...[...ahead, this.#announced + ANNOUNCED].filter((instant) => instant > now));
  }

  #milestoneAt(total) {
    return MILESTONES.some((seconds) => this.#total > seconds && seconds >= total);
  }

  #announce(text) {
    if (text !== this.#announcement) this.#nodes.status.textContent = this.#announcement = text;
  }

  #show(now) {
    const { silence, phase } = observanceAt(now);
    const left = timeLeft(silence - now);
    if (this.#silence !== silence) {
      const there = `20 January ${new Date(silence).getUTCFullYear()}, 12:00 in Baku`;
      const times = [there, readerTime(silence)].filter(Boolean).map((text) => {
        const line = document.createElement('bdi');
        line.textContent = text;
        return line;
      });
      this.#nodes.when.replaceChildren(...times);
    }
    if (now >= this.#announced + ANNOUNCED) this.#announce('');
    const changes = this.#phase && this.#phase !== phase;
    if (changes || this.#milestoneAt(left.total)) {
      this.#announced = now;
      this.#announce(changes ? phaseTexts[phase] : nameOf(left));
    }
    if (phase !== this.#phase) {
      this.setAttribute('phase', phase);
      this.#root.querySelector('.root').dataset.theme = phase === 'silence' ? 'dark' : 'auto';
    }
    this.#silence = silence;
    this.#phase = phase;
    this.#total = left.total;
    if (phase === 'silence') this.#showRing(Math.ceil((silence + MINUTE - now) / 1000));
    else if (phase === 'observed') this.#setStage('observed');
    else this.#showClock(left);
  }

  #setStage(name) {
    if (this.#stage === name) return;
    this.#stage = name;
    const { stage } = this.#nodes;
    stage.replaceChildren(stages[name].content.cloneNode(true));
    this.#nodes.timer = stage.firstElementChild;
    this.#nodes.digits = stage.querySelectorAll('.digits');
    this.#nodes.labels = stage.querySelectorAll('.label');
    this.#nodes.arc = stage.querySelector('.arc');
  }

  #showClock(left) {
    this.#setStage(left.parts[0] ? 'days' : 'hours');
    const { timer, digits, labels } = this.#nodes;
    const skipped = 4 - digits.length;
    digits.forEach((node, i) => {
      const value = left.parts[i + skipped];
      const text = pad(value);
      if (node.textContent === text) return;
      node.textContent = text;
      labels[i].textContent = plural(value, UNITS[i + skipped]);
    });
    const name = nameOf(left);
    if (timer.ariaLabel !== name) timer.ariaLabel = name;
  }

  #showRing(seconds) {
    this.#setStage('ring');
    const { timer, digits, arc } = this.#nodes;
    digits[0].textContent = `${seconds}`;
    timer.ariaLabel = `Minute of silence: ${seconds} ${plural(seconds, 'second')}`;
    arc.setAttribute('stroke-dashoffset', `${60 - seconds}`);
  }
}

customElements.define('floor-silence-countdown', FloorSilenceCountdown);
