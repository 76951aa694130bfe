// The widgets' tags in Vue's templates.
import type { HTMLAttributes } from 'vue';
import type { Elements, Props, Tag } from './tags.js';

type Camel<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<Camel<Rest>>}`
  : Name;

/** The listeners as Vue calls them: `@jan20-dismiss` in a template is `onJan20Dismiss`. */
type WithVueListeners<Jsx> = {
  [
    Name in keyof Jsx as Name extends `on${infer Event}-${infer Rest}`
      ? `on${Capitalize<Camel<`${Event}-${Rest}`>>}`
      : Name
  ]: Jsx[Name];
};

type VueTag<Name extends Tag> = new () => Elements[Name] & {
  $props: HTMLAttributes & WithVueListeners<Props[Name]>;
};

declare module 'vue' {
  // Of the elements between a widget's tags: `<span slot="heading">`.
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents {
    'jan20-timeline': VueTag<'jan20-timeline'>;
    'jan20-statistics-card': VueTag<'jan20-statistics-card'>;
    'jan20-silence-countdown': VueTag<'jan20-silence-countdown'>;
    'jan20-flag-banner': VueTag<'jan20-flag-banner'>;
  }
}
