// The snippet builder: choices on one side, the widget in its place and the text to copy on the other.
import { choiceControl, languageControl, optionControl, radioGroup } from '../parts/controls.js';
import { instantInPhase } from '../parts/day.js';
import { h, setAttribute } from '../parts/dom.js';
import { WALK } from '../parts/walk.js';
import {
  attributesOf,
  defaultPhase,
  isExact,
  moments,
  places,
  readChoices,
  scripts,
  takesNotice,
  writeChoices,
} from './choices.js';
import { followLabels, label, labelFor, labelLanguage, optionText } from './labels.js';
import { pictureForm } from './image.js';
import { asHtml, asOne, carriesNotice, forms, frameAddress, loses, snippetPieces } from './snippets.js';

const home = new URL('../../dist/', import.meta.url).href;
const archive = new URL('../../download/january20-widgets.zip', import.meta.url).href;

// Asked for once each, and only where the build's own list has it.
const texts = new Map();
const textOf = (path) => {
  if (!texts.has(path)) {
    texts.set(
      path,
      fetch(home + path).then(
        (response) => (response.ok ? response.text() : undefined),
        () => undefined,
      ),
    );
  }
  return texts.get(path);
};

/** The build's list of its files with their checksums; empty where it has none. */
const filesOfBuild = async () => {
  try {
    return JSON.parse(await textOf('manifest.json')).files ?? {};
  } catch {
    return {};
  }
};

/** A file of the build as text; undefined where the build has none. */
const fileOfBuild = async (path) => (path in (await filesOfBuild()) ? textOf(path) : undefined);

/** The checksum of a script. */
const checksum = async (file) => (await filesOfBuild())[file]?.integrity;

// For a widget that shows nothing at the moment.
const LOWEST_FRAME = 160;

/** Whether an address is of this machine alone. */
const isLocal = (address) => /^https?:\/\/(localhost|127\.|\[::1\])/.test(address);

/** An address as it was meant: with its scheme, and of the folder, not of a file in it. */
const folderAddress = (written) => {
  const address = written.replace(/[^/]*\.(m?js|html)$/, '');
  return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(address) ? `https://${address}` : address;
};

/** Lines of a page without words. */
const words = (count) =>
  h('div', { class: 'words', 'aria-hidden': 'true' }, ...Array.from({ length: count }, () => h('i')));

/**
 * @param {{panel: HTMLElement, preview: HTMLElement, snippet: HTMLElement}} roots
 * @param {import('../parts/manifest.js').Widget[]} widgets
 */
export const makeBuilder = (roots, widgets) => {
  const choices = readChoices(new URLSearchParams(location.search), widgets, home);
  const widget = () => widgets.find(({ name }) => name === choices.widget);
  const can = (option) => widget().options.some(({ name }) => name === option);

  const notice = () => (takesNotice(widget()) ? choices.notice : '');

  /* The widget in its place */

  let element;
  let walkedTo = null;
  const place = h('div', { class: 'place' });
  const sheet = h('div', { class: 'sheet' }, words(9), place, words(7));
  const page = h('div', { class: 'page', role: 'group', tabindex: '0' }, sheet);
  const empty = h('p', { class: 'note', hidden: true });
  const size = h('p', { class: 'note' });

  const measured = () => {
    // Not the rectangle: the sheet may be drawn smaller than it is.
    const { offsetWidth: width, offsetHeight } = element;
    return {
      width,
      height: Math.ceil(Math.max(offsetHeight, element.getBoundingClientRect().height / scale)),
    };
  };
  // A fixed banner takes no room in the page, and one that may not be there takes none before it is.
  const room = () => {
    const comesAndGoes = can('show') && choices.options.show !== 'always';
    const isFixed = can('position') && /top|bottom/.test(choices.options.position ?? '');
    return comesAndGoes || isFixed ? 0 : measured().height;
  };

  /** Draws the sheet smaller where the place is wider than the builder has room for: the widget keeps the width of its place. */
  let scale = 1;
  const fitSheet = () => {
    sheet.style.removeProperty('inline-size');
    const places = getComputedStyle(sheet);
    const room = page.clientWidth;
    const needed = choices.where === 'article' ? 640 + 2 * parseFloat(places.paddingInlineStart) : room;
    scale = Math.min(1, room / needed);
    const isSmaller = scale < 1;
    sheet.style.inlineSize = isSmaller ? `${needed}px` : '';
    sheet.style.transform = isSmaller ? `scale(${scale})` : '';
    // A transform takes no room away.
    sheet.style.marginBlockEnd = isSmaller ? `${sheet.offsetHeight * (scale - 1)}px` : '';
    sheet.style.marginInlineEnd = isSmaller ? `${needed * (scale - 1)}px` : '';
  };
  // In the next frame: what an observer changes in its own turn, it would be told of in the same turn again.
  const inNextFrame = (change) => () => requestAnimationFrame(change);
  new ResizeObserver(inNextFrame(() => fitSheet())).observe(page);

  const resizes = new ResizeObserver(
    inNextFrame(() => {
      fitSheet();
      showSize();
      void showSnippet();
    }),
  );

  const showSize = () => {
    const { width, height } = measured();
    empty.hidden = height > 0;
    size.hidden = !height;
    size.textContent = label('size').replace('{width}', width).replace('{height}', height);
  };

  const showWidget = () => {
    if (element?.localName !== widget().tag) {
      if (element) resizes.unobserve(element);
      element = h(widget().tag);
      place.replaceChildren(element);
      resizes.observe(element);
    }
    // Only where it is another: a slot that is filled anew would be read out anew.
    if (element.textContent !== notice()) element.textContent = notice();
    page.dataset.place = choices.where;
    fitSheet();
    // A frame has a page of its own around the widget, with the browser's font.
    sheet.classList.toggle('as-frame', choices.form === 'frame');
    page.dataset.scheme = /dark/.test(choices.theme)
      ? 'dark'
      : /light|contrast/.test(choices.theme)
        ? 'light'
        : '';
    const set = new Map(attributesOf(widget(), choices));
    if (can('now')) {
      const chosen =
        choices.phase === 'present' ? undefined : instantInPhase(choices.phase, choices.options['time-zone']);
      const now = walkedTo ?? set.get('now') ?? chosen;
      if (now) set.set('now', now);
    }
    for (const name of ['lang', 'theme', ...widget().options.map((option) => option.name)]) {
      // The same instant set again would begin the rehearsal anew at every other choice.
      if (name !== 'now' || element.getAttribute('now') !== set.get('now')) {
        setAttribute(element, name, set.get(name));
      }
    }
  };

  const restart = () => {
    walkedTo = null;
    element.removeAttribute('now');
    showWidget();
  };

  document.addEventListener(WALK, ({ detail }) => {
    walkedTo = detail.now;
    showWidget();
  });

  /* The text to copy */

  const status = h('p', { class: 'note', role: 'status' });
  const whole = h('div', { class: 'pieces' });
  const pieces = h('div', { class: 'pieces' });
  const advice = h('p', { class: 'advice' });

  const copy = async (text, what, source) => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = label('copy.done').replace('{what}', what);
    } catch {
      if (source) getSelection().selectAllChildren(source);
      status.textContent = label('copy.failed');
    }
  };

  const pieceView = ([piece, text]) => {
    const name = label(`piece.${piece}`);
    const id = `piece-${piece}`;
    const mark = piece === 'whole' ? 'data-whole' : 'data-piece';
    const code = h('code', { lang: 'en', dir: 'ltr', translate: 'no' }, text);
    const button = h('button', { type: 'button', onclick: () => copy(text, name, code) }, label('copy'));
    button.setAttribute('aria-describedby', id);
    return h(
      'div',
      { class: 'piece', [mark]: piece },
      h('div', {}, h('h4', { id }, name), button),
      h('pre', { tabindex: '0', role: 'region', 'aria-labelledby': id }, code),
    );
  };

  const rendered = (part) => element.shadowRoot?.querySelector(`[part~=${part}]`);

  /** The file of the script that the snippet names. */
  const scriptFile = () =>
    choices.script === 'one' || choices.form === 'static' ? 'january20.js' : 'january20.lazy.js';

  let shown = '';
  let turn = 0;
  const showSnippet = async () => {
    const mine = (turn += 1);
    await customElements.whenDefined(widget().tag);
    await element.updateComplete;
    const { form } = choices;
    // The language that the widget has found, where none is chosen.
    const lang = choices.lang || rendered('base')?.lang || labelLanguage();
    const path = `static/${widget().tag}.${lang}`;
    const [integrity, snapshot, text] = await Promise.all([
      choices.integrity ? checksum(scriptFile()) : undefined,
      form === 'static' ? fileOfBuild(`${path}.html`) : undefined,
      form === 'placeholder' || form === 'class' ? fileOfBuild(`${path}.txt.html`) : undefined,
    ]);
    // Other choices have been made meanwhile.
    if (mine !== turn) return;
    const title = rendered('heading')?.textContent.trim() || label(`widget.${widget().name}`);
    const attributes = attributesOf(widget(), choices);
    const made = snippetPieces(form, {
      widget: widget(),
      attributes,
      base: choices.base.replace(/\/*$/, '/'),
      integrity,
      script: scriptFile(),
      height: room(),
      frameHeight: measured().height || LOWEST_FRAME,
      title,
      fallback: text ? `\n${text.trim()}\n` : asHtml(title),
      lang,
      notice: notice(),
      snapshot: snapshot?.trim(),
    });
    const missing = made.length ? '' : label(can('show') ? 'static.none' : 'static.missing');
    const isRehearsal = attributes.some((attribute) => attribute[0] === 'now' && !loses(form, attribute));
    const notes = [
      missing,
      notice() && made.length && !carriesNotice(form) && label('notice.lost'),
      attributes.some((attribute) => loses(form, attribute)) && label('page-wide.lost'),
      can('show') && !choices.options.show && !isRehearsal && label('seen.on-the-day'),
      isRehearsal && label('seen.rehearsal'),
    ].filter(Boolean);
    const now = JSON.stringify([made, notes, labelLanguage()]);
    // Made anew only where it says something else: a reader may have selected it, or have the focus in it.
    if (now === shown) return;
    shown = now;
    status.textContent = '';
    whole.replaceChildren(
      ...notes.map((note) => h('p', { class: 'note' }, note)),
      ...(made.length ? [pieceView(['whole', asOne(made)])] : []),
    );
    pieces.replaceChildren(...made.map(pieceView));
    apart.hidden = made.length < 2;
  };

  /** A page with the widget alone, ten seconds before the minute: to be sent to whoever should see it. */
  const rehearsalAddress = () =>
    frameAddress({
      widget: widget(),
      // It is to be opened elsewhere: by the builder's own files where all can reach them, or else by the site's.
      base: (isLocal(home) && /^https?:/.test(choices.base) ? choices.base : home).replace(/\/*$/, '/'),
      lang: choices.lang || labelLanguage(),
      attributes: [
        ...attributesOf(widget(), choices).filter(([name]) => name !== 'now' && name !== 'lang'),
        ['now', instantInPhase('mourning', choices.options['time-zone'])],
      ],
    });

  /* The choices */

  const update = () => {
    picture.clear();
    showWidget();
    showSize();
    void showSnippet();
    const query = writeChoices(choices, widget(), home);
    const labels = new URLSearchParams(location.search).get('labels');
    if (labels) query.set('labels', labels);
    try {
      history.replaceState(null, '', `?${query}${location.hash}`);
    } catch {
      // Browsers limit how often; the next choice writes it.
    }
  };

  const choose =
    (name, after = () => {}) =>
    (value) => {
      choices[name] = value;
      if (name === 'phase') walkedTo = null;
      after();
      update();
    };

  const named = (prefix, words) => words.map((word) => [word, label(`${prefix}.${word}`)]);

  const basics = h('div', { class: 'group' });
  const more = h('details', { class: 'more' });
  const theme = h('div');
  const apart = h('details', { class: 'more' });
  const options = h('div', { class: 'group' });
  const bar = h('div', { class: 'bar' });
  const settings = h('div', { class: 'settings' });
  const files = h('div', { class: 'files' });
  const formGroup = h('div');
  const snippetTitle = h('h3', { id: 'snippet-title' });
  const rehearsal = h('button', {
    type: 'button',
    onclick: () => copy(rehearsalAddress(), label('rehearsal.name')),
  });
  const share = h('button', {
    type: 'button',
    onclick: () => copy(location.href, label('link.name')),
  });

  const showBasics = () =>
    basics.replaceChildren(
      radioGroup({
        legend: label('widget'),
        name: 'widget',
        value: choices.widget,
        choices: named(
          'widget',
          widgets.map(({ name }) => name),
        ),
        onChange: choose('widget', () => {
          choices.phase = defaultPhase(widget());
          showOptions();
          showBar();
          picture.show();
        }),
      }),
      languageControl({
        label: label('lang'),
        value: choices.lang,
        absent: label('lang.absent'),
        onChange: choose('lang'),
      }),
      formGroup,
    );

  const showTheme = () =>
    theme.replaceChildren(
      choiceControl({
        label: label('theme'),
        name: 'theme',
        value: choices.theme,
        choices: [['', label('absent')], ...named('theme', widget().theme.choices)],
        onChange: choose('theme'),
      }),
    );

  const showOptions = () =>
    options.replaceChildren(
      h('h3', {}, label('options')),
      ...widget().options.map((option) =>
        optionControl(option, {
          value: choices.options[option.name] ?? '',
          absent: label('absent'),
          description: optionText(widget(), option),
          invalid: label('invalid'),
          onChange: (value) => {
            choices.options[option.name] = value;
            update();
          },
        }),
      ),
      ...widget()
        .slots.filter(({ name }) => name === '')
        .map(({ description }) =>
          optionControl(
            { name: 'notice', kind: 'text', choices: [] },
            {
              value: choices.notice,
              description: labelFor(['slot.'], description),
              onChange: choose('notice'),
            },
          ),
        ),
    );

  const showBar = () => {
    const again = h('button', { type: 'button', onclick: restart }, label('restart'));
    const phase = choiceControl({
      label: label('phase'),
      name: 'phase',
      value: choices.phase,
      choices: named('phase', moments),
      onChange: choose('phase', () => {
        again.hidden = choices.phase === 'present';
      }),
    });
    bar.replaceChildren(
      h('h3', { id: 'preview-title' }, label('preview')),
      choiceControl({
        label: label('where'),
        name: 'where',
        value: choices.where,
        choices: named('where', places),
        onChange: choose('where'),
      }),
      ...(can('now') ? [phase, again] : []),
    );
    again.hidden = choices.phase === 'present';
    page.setAttribute('aria-label', label('preview'));
    empty.textContent = label('empty');
  };

  const showSettings = () => {
    settings.hidden = choices.form === 'wordpress';
    files.hidden = settings.hidden;
    const base = h('input', {
      id: 'setting-base',
      name: 'files',
      type: 'url',
      spellcheck: 'false',
      onchange: () => {
        choices.integrity = isExact(base.value);
        choose('base', showSettings)(folderAddress(base.value.trim()) || home);
      },
    });
    base.value = choices.base;
    const check = h('input', {
      id: 'setting-integrity',
      name: 'integrity',
      type: 'checkbox',
      onchange: () => choose('integrity')(check.checked),
    });
    check.checked = choices.integrity;
    const none = h('p', { class: 'hint', hidden: true }, label('integrity.none'));
    void checksum(scriptFile()).then((known) => {
      check.disabled = !known;
      check.checked &&= !!known;
      none.hidden = !!known;
    });
    base.setAttribute('aria-describedby', 'setting-base-hint');
    files.replaceChildren(
      h(
        'div',
        { class: 'control' },
        h('label', { for: base.id }, label('base')),
        base,
        h(
          'p',
          { class: 'hint', id: 'setting-base-hint' },
          label(isLocal(choices.base) ? 'base.local' : 'base.hint'),
        ),
      ),
      h('p', {}, h('a', { href: archive, download: '' }, label('base.download'))),
    );
    settings.replaceChildren(
      choiceControl({
        label: label('script'),
        name: 'script',
        value: choices.script,
        choices: named('script', scripts),
        onChange: choose('script', showSettings),
      }),
      h(
        'div',
        { class: 'control flag' },
        check,
        h('label', { for: check.id }, label('integrity')),
        h('p', { class: 'hint' }, label('integrity.hint')),
        none,
      ),
    );
  };

  const showForms = () => {
    formGroup.replaceChildren(
      radioGroup({
        legend: label('form'),
        name: 'form',
        value: choices.form,
        choices: named('form', forms),
        onChange: choose('form', showAdvice),
      }),
    );
    share.textContent = label('link');
    rehearsal.textContent = label('rehearsal');
    snippetTitle.textContent = label('snippet');
    more.firstElementChild.textContent = label('more');
    apart.firstElementChild.textContent = label('apart');
  };

  const showAdvice = () => {
    advice.textContent = label(`advice.${choices.form}`);
    showSettings();
  };

  const picture = pictureForm(
    () => ({
      tag: widget().tag,
      name: widget().name,
      attributes: [
        ['lang', element?.shadowRoot?.querySelector('[part~=base]')?.lang || labelLanguage()],
        ...attributesOf(widget(), choices).filter(([name]) => /^(theme|time-zone|place)$/.test(name)),
      ],
    }),
    copy,
  );

  more.append(h('summary'), theme, options, settings);
  apart.append(h('summary'), pieces);
  roots.panel.append(basics, more);
  roots.panel.addEventListener('submit', (event) => event.preventDefault());
  roots.preview.append(bar, page, empty, size);
  roots.snippet.append(
    snippetTitle,
    advice,
    files,
    whole,
    status,
    apart,
    h('div', { class: 'share' }, share, rehearsal),
    picture.root,
  );

  followLabels(() => {
    showBasics();
    showTheme();
    showOptions();
    showBar();
    showForms();
    picture.show();
    showAdvice();
    update();
  });
};
