// The widgets' tags in the JSX of React 19.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Props, Tag } from './tags.js';

type ReactTags = {
  [Name in Tag]: DetailedHTMLProps<HTMLAttributes<Elements[Name]>, Elements[Name]> & Props[Name];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
