import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { statisticsContent } from '../../content/statistics.js';
import { figureNames, type Figure } from '../../data/statistics.js';
import { oneOf } from '../../page/attribute-values.js';
import { warnOfValue } from '../../page/warnings.js';
import { WidgetElement } from '../../base/widget-element.js';
import { statisticsStyles } from './statistics-card.styles.js';
import { statisticsView } from './statistics-card.view.js';

/**
 * @summary The figures of January 1990: the killed and how their number is made up, the injured, the detained, what was fired on.
 * @tagname jan20-statistics-card
 *
 * @slot heading - Replaces the heading's words. Takes phrasing content.
 * @slot footer - Stands below the figures: a source, a link.
 *
 * @csspart base - The widget's box.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart figures - The list of figures.
 * @csspart figure - One figure with its label.
 * @csspart number - A figure's number.
 * @csspart label - A figure's label.
 * @csspart bar - The bar that draws how the number of the killed is made up.
 * @csspart parts - The list of the parts of that number.
 * @csspart part-number - A part's number.
 * @csspart part-label - A part's label.
 * @csspart sum - The line that adds the parts up.
 * @csspart source - The line that names the source.
 */
export class Jan20StatisticsCard extends WidgetElement {
  static override properties: PropertyDeclarations = {
    ...super.properties,
    figures: {},
    layout: {},
  };

  static override styles: CSSResultGroup = [super.styles, statisticsStyles];

  /** Which figures, and in which order, separated by spaces: `killed`, `injured`, `detained`, `imprisoned`, `homes`, `vehicles`, `martyrs`. Default: all, in this order. */
  declare figures: string | null | undefined;

  /** `full`, or `compact` for a sidebar: a line for each figure. Default: `full`. */
  declare layout: 'full' | 'compact' | null | undefined;

  /** The names that `figures` gives, without those that are no figure's. */
  get #chosen(): readonly Figure[] {
    const names = new Set((this.figures ?? '').split(/[\s,]+/).filter(Boolean));
    const chosen = [...names].filter((name) => figureNames.includes(name as Figure)) as Figure[];
    if (this.figures != null && (chosen.length < names.size || !names.size)) {
      warnOfValue(this.localName, 'figures', this.figures, `names of ${figureNames.join(', ')}`);
    }
    return chosen.length ? chosen : figureNames;
  }

  protected override renderWidget(): unknown {
    return statisticsView({
      frame: this.frame,
      content: statisticsContent(this.#chosen),
      compact: oneOf(this, 'layout', this.layout, ['full', 'compact']) === 'compact',
    });
  }
}
