/** A style sheet, made when a page first needs it. */
export interface Style {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/** A template of CSS; what stands between its words is taken as it is. */
export const css = (strings: TemplateStringsArray, ...values: readonly unknown[]): Style => {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText: String.raw({ raw: strings }, ...values),
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(this.cssText);
      }
      return sheet;
    },
  };
};

/** Gives a shadow tree its styles. */
export const adoptStyles = (root: ShadowRoot, styles: readonly Style[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
