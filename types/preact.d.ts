// The widgets' tags in the JSX of Preact.
import type { HTMLAttributes } from 'preact';
import type { Elements, Props, Tag } from './tags.js';

type PreactTags = { [Name in Tag]: HTMLAttributes<Elements[Name]> & Props[Name] };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
