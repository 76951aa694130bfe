/** What finds the placeholders of a page. `ugc`: content of the users, as sites mark the links in comments. */
export const placeholderSelector = '[data-jan20],.jan20,a[href$="#jan20"]:not([rel~=ugc])';
