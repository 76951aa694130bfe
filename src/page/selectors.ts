/**
 * Selects the placeholders of a page. A link with `rel="ugc"` is left out: a user wrote it, as in a comment. A form is left
 * out too: the names of its fields can hide the form's methods.
 */
export const placeholderSelector =
  '[data-jan20]:not(form),.jan20:not(form),a[href$="#jan20"]:not([rel~=ugc])';

/** What finds the frames of a page that hold a widget. */
export const frameSelector = 'iframe[src*=embed][src*="widget="]';
