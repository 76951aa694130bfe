import '../define.js';
import { readParameters, type Mistake } from '../page/frame-parameters.js';
import { isRightToLeft } from '../domain/language.js';

// The page in a frame, `embed.html?widget=…`. It shows one widget, as the address describes it. Values from the address go
// into attributes and text nodes only, never into markup.

const { body, documentElement: page } = document;
const { tag, locale, attributes, isTransparent, scheme, mistakes } = readParameters(location.search);

const styles = new CSSStyleSheet();
styles.replaceSync(`
  body { margin: 0; display: flow-root; }
  /* The frame is made as high as the banner: half the frame's height would be less each time. */
  jan20-flag-banner { max-block-size: none; }
  .mistakes { padding: 1em; border: 1px solid; color: #161412; background: #fbfaf7; font: 16px/1.5 sans-serif; overflow-wrap: anywhere; }
  .mistakes p { margin: 0; }
  code { font: inherit; font-weight: 700; }
`);
document.adoptedStyleSheets = [styles];

if (scheme) document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content = scheme;
page.lang = locale;
page.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';

const create = <T extends keyof HTMLElementTagNameMap>(
  name: T,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

const mistakeView = ({ name, value, accepted }: Mistake): HTMLElement => {
  const line = create('p', create('code', `${name}=${value}`), ` → ${accepted}`);
  line.dir = 'ltr';
  return line;
};

const widget = tag && create(tag);

if (widget) {
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (isTransparent) widget.style.setProperty('--jan20-background', 'transparent');
  body.append(widget);
}

if (mistakes.length) {
  // For the editor who wrote the address: what is wrong, and what would be right. The parameters are the same in every language.
  const note = create('div', ...mistakes.map(mistakeView));
  note.className = 'mistakes';
  note.role = 'note';
  body.prepend(note);
}

let told = -1;

/** Tells the surrounding page the height of this page, if the height has changed or the surrounding page has asked. */
const tell = (isAsked = false): void => {
  // A banner that is fixed to the window adds no height to the body, so its own height is measured too.
  const base = widget?.shadowRoot?.querySelector('[part~="base"]');
  const height = Math.ceil(
    Math.max(body.getBoundingClientRect().height, base?.getBoundingClientRect().height ?? 0),
  );
  if (parent === self || (height === told && !isAsked)) return;
  told = height;
  // If the browser gives the origin of the surrounding page, only that origin gets the message. Otherwise any origin gets it,
  // as the height of a widget is no secret.
  const [origin = 'null'] = location.ancestorOrigins ?? [];
  parent.postMessage({ type: 'jan20-height', height }, origin === 'null' ? '*' : origin);
};

addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
  if (source === parent && data?.type === 'jan20-fit') tell(true);
});

/** Updates the page's title, and reports the height, after a change of the widget. */
const follow = async (): Promise<void> => {
  await widget?.whenReady;
  await widget?.updateComplete;
  const heading = widget?.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim();
  if (heading) document.title = heading;
  tell();
};

// A frame that is off screen isn't laid out, so its ResizeObserver reports nothing. After a change of phase we measure here.
addEventListener('jan20-phase-change', () => void follow());
new ResizeObserver(() => tell()).observe(body);
void follow();
