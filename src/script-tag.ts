/** The tag that loads this script. A module has no `currentScript`: there the tag is found by the file's name. */
export const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="january20."]');
