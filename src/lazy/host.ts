// For pages that hold placeholders, links or frames in our tags' place.
import { fitFrames } from '../frames.js';
import { fillPlaceholders } from '../placeholders.js';
import { tags } from '../shared/tags.js';

/**
 * Fills the placeholders and fits the frames of the page, from now on.
 *
 * @param speak resolves to whether a widget that is defined has something to say
 */
export const serve = (speak: (widget: Element) => Promise<boolean> | boolean): void => {
  fillPlaceholders(tags, speak);
  fitFrames();
};
