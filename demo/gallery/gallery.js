// Every widget with a control for each of its attributes and slots.
import { followLabels, label, labelFor, optionText } from '../builder/labels.js';
import { choiceControl, languageControl, optionControl } from '../parts/controls.js';
import { instantInPhase } from '../parts/day.js';
import { h, setAttribute } from '../parts/dom.js';
import { WALK } from '../parts/walk.js';

const SHOWN_EVENTS = 4;

// How a widget stands in the gallery at first. A banner that waits for January would show nothing.
const first = {
  'silence-countdown': () => ({ calendar: 'true' }),
  'flag-banner': () => ({ now: instantInPhase('mourning'), dismissible: 'true' }),
};

const widths = ['full', '240', '320', '640'];

const makeItem = (widget) => {
  // Below the item's own heading.
  const values = { lang: '', theme: '', 'heading-level': '4', width: 'full', ...first[widget.name]?.() };
  const slotted = new Map();
  const element = h(widget.tag);
  const box = h('div', { class: 'box' }, element);
  const empty = h('p', { class: 'note', hidden: true });
  const panel = h('div', { class: 'panel' });
  const summary = h('p', { class: 'summary' });
  const eventsTitle = h('h4');
  const events = h('ol');
  const log = [];
  const canRehearse = widget.options.some(({ name }) => name === 'now');

  const apply = (name) => {
    if (name === 'width') box.dataset.width = values.width;
    else {
      const isFlag = widget.options.find((option) => option.name === name)?.kind === 'flag';
      setAttribute(element, name, isFlag ? !!values[name] : values[name]);
    }
  };
  const change = (name) => (value) => {
    values[name] = value;
    apply(name);
  };
  const fill = (name) => (text) => {
    slotted.get(name)?.remove();
    slotted.delete(name);
    if (!text) return;
    const content = h(name === 'heading' ? 'span' : 'p', { slot: name }, text);
    slotted.set(name, content);
    element.append(content);
  };

  const makePanel = () => {
    const absent = label('absent');
    panel.replaceChildren(
      languageControl({
        label: label('lang'),
        value: values.lang,
        absent: label('lang.absent'),
        onChange: change('lang'),
      }),
      ...[widget.theme, ...widget.options].map((option) =>
        optionControl(option, {
          value: values[option.name] ?? '',
          absent,
          description: optionText(widget, option),
          invalid: label('invalid'),
          onChange: change(option.name),
        }),
      ),
      ...widget.slots.map(({ name, description }) =>
        optionControl(
          { name: name ? `slot="${name}"` : 'slot', kind: 'text', choices: [] },
          {
            value: slotted.get(name)?.textContent ?? '',
            description: labelFor([`slot.${name}`], description),
            onChange: fill(name),
          },
        ),
      ),
      choiceControl({
        label: label('width'),
        name: 'width',
        value: values.width,
        choices: widths.map((width) => [width, width === 'full' ? label('width.full') : `${width} px`]),
        onChange: change('width'),
      }),
    );
  };

  const showLog = () => {
    eventsTitle.textContent = label('events');
    empty.textContent = label('empty');
    summary.textContent = labelFor([`summary.${widget.name}`], widget.summary);
    events.replaceChildren(
      ...(log.length ? log : [label('events.none')]).map((text) => h('li', {}, h('code', {}, text))),
    );
  };
  for (const type of widget.events) {
    element.addEventListener(type, ({ detail }) => {
      log.unshift(`${type} ${detail ? JSON.stringify(detail) : ''}`);
      log.length = Math.min(log.length, SHOWN_EVENTS);
      showLog();
    });
  }

  new ResizeObserver(() => {
    empty.hidden = element.offsetHeight > 0;
  }).observe(element);

  if (canRehearse) {
    document.addEventListener(WALK, ({ detail }) => {
      values.now = detail.now ?? '';
      const field = panel.querySelector('[name=now]');
      if (field) field.value = values.now;
      apply('now');
    });
  }

  for (const name of Object.keys(values)) apply(name);
  followLabels(() => {
    makePanel();
    showLog();
  });

  return h(
    'article',
    { class: 'item', 'aria-labelledby': `item-${widget.name}` },
    h('div', {}, h('h3', { id: `item-${widget.name}` }, h('code', {}, widget.tag)), summary, panel),
    h(
      'div',
      { class: 'stage' },
      h(
        'div',
        {},
        box,
        empty,
        widget.events.length ? h('div', { class: 'events' }, eventsTitle, events) : '',
      ),
    ),
  );
};

/**
 * @param {HTMLElement} root
 * @param {import('../parts/manifest.js').Widget[]} widgets
 */
export const makeGallery = (root, widgets) => root.append(...widgets.map(makeItem));
