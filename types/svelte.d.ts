// The widgets' tags in Svelte 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Props, Tag } from './tags.js';

type SvelteTags = { [Name in Tag]: HTMLAttributes<Elements[Name]> & Props[Name] };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
