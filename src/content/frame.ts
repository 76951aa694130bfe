import { msg } from '@lit/localize';

/** Says that the frame's address has a mistake; what it is follows. */
export const mistakeText = (): string =>
  msg('There is a mistake in the address of this frame:', {
    id: 'frame.mistake',
    desc: 'For editors: the address of the frame that holds a widget has a wrong parameter, which follows.',
  });
