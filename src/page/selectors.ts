/**
 * What finds the placeholders of a page. `ugc` marks content of the users, as in comments. A form is no placeholder: its
 * fields can take the names of its methods.
 */
export const placeholderSelector =
  '[data-jan20]:not(form),.jan20:not(form),a[href$="#jan20"]:not([rel~=ugc])';

/** What finds the frames of a page that hold a widget. */
export const frameSelector = 'iframe[src*=embed][src*="widget="]';
