// What libraries and scripts of pages do to built-in objects. Each patch runs before or after the widgets' script. No patch
// throws when it runs, and no patch makes the language unusable. For example, a property `get` of Object.prototype would break
// every page.

export const patches: Readonly<Record<string, string>> = {
  /* The clock */
  'Date.now is an object, as with Date.js': 'Date.now = () => new Date()',
  'Date.now is not a number': 'Date.now = () => NaN',
  'Date.now is undefined': 'Date.now = () => undefined',
  'Date.now is text': 'Date.now = () => String(new Date().getTime())',
  'Date.now is zero': 'Date.now = () => 0',
  'Date.now is infinite': 'Date.now = () => Infinity',
  'Date.now counts seconds': 'const n = Date.now; Date.now = () => Math.floor(n() / 1000)',
  'Date.now is the time since the page began': 'Date.now = () => performance.now()',
  'Date.parse is not a number': 'Date.parse = () => NaN',
  'Date.parse is an object': 'Date.parse = (text) => new Date(2027, 0, 20, 12)',
  'Date.parse takes 20 January for every day': 'Date.parse = () => 1800432000000',
  'Date.parse is null, as with Date.js': 'Date.parse = () => null',
  'Date.UTC is wrong': 'Date.UTC = () => 1800432000000',
  'Date is a subclass that stands still': `const D = Date; Date = class extends D { constructor(...a) { a.length ? super(...a) : super(86400000) } }`,
  'Date.prototype.toString is another': 'Date.prototype.toString = function () { return "20 January" }',
  'Date.prototype.getTime is text': 'Date.prototype.getTime = function () { return String(+this) }',
  'Date.prototype.toISOString is another':
    'Date.prototype.toISOString = function () { return "2027-01-20T12:00:00" }',
  'Date.prototype.toJSON is gone': 'delete Date.prototype.toJSON',
  'performance.now stands still': 'Performance.prototype.now = () => 0',

  /* Arrays */
  'Array.from is Prototype’s $A':
    'Array.from = (iterable) => { if (!iterable) return []; if ("toArray" in Object(iterable)) return iterable.toArray(); let length = iterable.length || 0, results = new Array(length); while (length--) results[length] = iterable[length]; return results }',
  'Array.prototype.reduce is Prototype 1.5’s':
    'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }',
  'Array.prototype.map and filter are Prototype’s':
    'for (const [name, push] of [["map", 1], ["filter", 0]]) Array.prototype[name] = function (f, c) { const r = []; for (let i = 0; i < this.length; i++) { const v = f ? f.call(c, this[i], i) : this[i]; if (push) r.push(v); else if (v) r.push(this[i]) } return r }',
  'Array.prototype.find, some, every and includes are Prototype’s':
    'Array.prototype.find = Array.prototype.detect = function (f, c) { for (let i = 0; i < this.length; i++) if (f.call(c, this[i], i)) return this[i] }; Array.prototype.include = Array.prototype.includes = function (v) { for (let i = 0; i < this.length; i++) if (this[i] == v) return true; return false }',
  'Array.prototype has methods that for…in finds':
    'Array.prototype.each = Array.prototype.forEach; Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.remove = function () { return this }',
  'Array.prototype.toJSON makes text of text':
    'Array.prototype.toJSON = function () { return "[]" }; String.prototype.toJSON = function () { return this + "" }; Object.prototype.toJSON',
  'Array.prototype.flat and flatMap are shims':
    'Array.prototype.flat = function () { return [].concat(...this) }; Array.prototype.flatMap = function (f, c) { return [].concat(...this.map(f, c)) }',
  'Array.prototype.values goes backwards':
    'Array.prototype.values = function* () { for (let i = this.length; i--;) yield this[i] }',

  /* Text and numbers */
  'String.prototype has methods of Prototype and MooTools':
    'Object.assign(String.prototype, { strip() { return this.trim() }, gsub() { return this }, test() { return true }, contains() { return true }, capitalize() { return this }, toInt() { return parseInt(this) }, times() { return this } })',
  'String.prototype.startsWith, endsWith and includes are Prototype’s':
    'String.prototype.startsWith = function (p) { return this.lastIndexOf(p, 0) === 0 }; String.prototype.endsWith = function (p) { const d = this.length - p.length; return d >= 0 && this.indexOf(p, d) === d }; String.prototype.include = String.prototype.includes = function (p) { return this.indexOf(p) > -1 }',
  'String.prototype.replaceAll takes an expression':
    'String.prototype.replaceAll = function (a, b) { return this.split(a).join(b) }',
  'String.prototype.trim returns an object':
    'const t = String.prototype.trim; String.prototype.trim = function () { return t.call(this) }',
  'String.prototype.padStart pads behind': 'String.prototype.padStart = String.prototype.padEnd',
  'Number.isNaN is the global one': 'Number.isNaN = isNaN',
  'Math.max and min take arrays':
    'const { max, min } = Math; Math.max = (...a) => max(...a.flat()); Math.min = (...a) => min(...a.flat())',
  'Math.floor is slow': 'Math.floor = (x) => x - (((x % 1) + 1) % 1)',

  /* Objects and functions */
  'Object.prototype has methods that for…in finds':
    'Object.prototype.extend = function () { return this }; Object.prototype.each = function () {}; Object.prototype.clone = function () { return this }',
  'Object.prototype has names of attributes':
    'Object.prototype.lang = "az"; Object.prototype.now = "2027-01-20T12:00:10+04:00"; Object.prototype.theme = "dark"; Object.prototype.show = "always"',
  'Object.keys and values find inherited names':
    'Object.keys = (o) => { const n = []; for (const k in o) n.push(k); return n }; Object.values = (o) => Object.keys(o).map((k) => o[k])',
  'Object.assign is a shim':
    'Object.assign = (to, ...all) => { for (const from of all) for (const key in from) to[key] = from[key]; return to }',
  'Function.prototype.bind is Prototype’s':
    'Function.prototype.bind = function (context, ...first) { const f = this; return function (...rest) { return f.apply(context, [...first, ...rest]) } }',
  'Function.prototype has methods of Prototype and MooTools':
    'Object.assign(Function.prototype, { curry() { return this }, delay() {}, defer() {}, wrap() { return this }, implement() { return this }, extend() { return this }, pass() { return this } })',
  'Promise is a subclass, as with Zone': 'Promise = class ZonePromise extends Promise {}',
  'queueMicrotask is a promise': 'queueMicrotask = (f) => void Promise.resolve().then(f)',
  'timers are wrapped':
    'const s = setTimeout, c = clearTimeout; setTimeout = (f, d, ...a) => s(f, d, ...a); clearTimeout = (i) => c(i)',
  'JSON.stringify fails': 'JSON.stringify = () => { throw new Error("No JSON.") }',
  'RegExp.prototype.test is another':
    'const t = RegExp.prototype.test; RegExp.prototype.test = function (x) { return t.call(this, x) }',
  'Intl.DateTimeFormat knows no zone':
    'const I = Intl.DateTimeFormat; Intl.DateTimeFormat = function (l, o) { return new I(l, o) }; Intl.DateTimeFormat.prototype = I.prototype; Intl.DateTimeFormat.supportedLocalesOf = I.supportedLocalesOf',
  'Intl.DateTimeFormat says another day': `Intl.DateTimeFormat.prototype.formatToParts = function () { return [{ type: 'year', value: '2027' }, { type: 'month', value: '1' }, { type: 'day', value: '20' }, { type: 'hour', value: '12' }, { type: 'minute', value: '0' }, { type: 'second', value: '5' }] }`,

  /* The document */
  'window.Element is Prototype’s':
    'const E = window.Element; window.Element = function (tag) { return document.createElement(tag) }; Object.assign(window.Element, E); window.Element.prototype = E.prototype',
  'window.Event is extended':
    'Event.observe = () => {}; Event.stop = () => {}; Object.assign(Event.prototype, { element() { return this.target }, stop() {} })',
  'Element.prototype has methods of Prototype':
    'Object.assign(HTMLElement.prototype, { show() { return this }, hide() { return this }, visible() { return true }, update() { return this }, select() { return [] }, up() {}, down() {}, next() {}, observe() {}, fire() {} })',
  'Element.prototype.remove and replace are Prototype’s':
    'Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this }; Element.prototype.replace = function () { return this }',
  'Element.prototype has properties of MooTools':
    'Object.assign(Element.prototype, { set() { return this }, get() { return null }, erase() { return this }, inject() { return this }, grab() { return this }, dispose() { return this }, getChildren() { return [] } })',
  'Element.prototype.matches is a shim':
    'const m = Element.prototype.matches; Element.prototype.matches = function (s) { return m.call(this, s) }',
  'NodeList.prototype has methods of arrays alone':
    'NodeList.prototype.forEach = Array.prototype.forEach; NodeList.prototype.each = Array.prototype.forEach; NodeList.prototype.map = Array.prototype.map',
  'attachShadow is watched':
    'const a = Element.prototype.attachShadow; Element.prototype.attachShadow = function (o) { return a.call(this, o) }',
  'customElements.define is watched':
    'const d = customElements.define; customElements.define = function (...a) { return d.apply(customElements, a) }',
  'innerHTML is watched': `const d = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML'); Object.defineProperty(Element.prototype, 'innerHTML', { ...d, set(v) { d.set.call(this, String(v)) } })`,
  'console.warn is gone': 'console.warn = undefined',
  'console is empty': 'window.console = {}',
  'localStorage and sessionStorage throw': `for (const n of ['localStorage', 'sessionStorage']) Object.defineProperty(window, n, { get() { throw new DOMException('Denied', 'SecurityError') } })`,
};
