import { msg } from '@lit/localize';

/** What the drawing shows, for those who don't see it. */
export const flagLabel = (): string =>
  msg('Flag of Azerbaijan at half-mast', { id: 'flag.label', desc: 'The text alternative of the drawing.' });
