/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [props] attributes; `true` is an empty one, `false` and undefined none. A function under `onclick` and the like is a listener.
 * @param {...(Node | string)} children
 */
export const h = (tag, props = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : `${value}`);
  }
  element.append(...children);
  return element;
};

/**
 * Sets an attribute, or takes it away.
 *
 * @param {Element} element
 * @param {string} name
 * @param {unknown} value `true` is an empty attribute; `false`, null, undefined and '' none
 */
export const setAttribute = (element, name, value) => {
  if (value === false || value == null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : `${value}`);
};
