import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { statisticsContent } from '../../content/statistics.js';
import { figureNames, type Figure } from '../../data/statistics.js';
import {
  cardLayouts,
  figuresAttribute,
  figuresIn,
  isFigure,
  type CardLayout,
} from '../../domain/attributes.js';
import { oneOf, textOf } from '../../page/attribute-values.js';
import { WidgetElement } from '../../base/widget-element.js';
import { statisticsStyles } from './statistics-card.styles.js';
import { statisticsView } from './statistics-card.view.js';

/**
 * @summary The figures of January 1990: the killed, with the parts of that number, the injured, the detained, and the homes and vehicles fired on.
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
 * @csspart victims - The sentence on who was among the victims.
 * @csspart source - The line that names the source.
 *
 * @cssprop [--jan20-bar-before] - The bar's first part: who was killed before the state of emergency was made public. By default the text's colour.
 * @cssprop [--jan20-bar-wounded] - The bar's second part: who was fatally wounded in that time. By default three quarters of the text's colour.
 * @cssprop [--jan20-bar-after] - The bar's third part: who was killed in Baku in the days after. By default about half of the text's colour.
 * @cssprop [--jan20-bar-regions] - The bar's fourth part: who was killed in the regions. By default the accent.
 */
export class Jan20StatisticsCard extends WidgetElement {
  static override styles: CSSResultGroup = [super.styles, statisticsStyles];

  #figures: readonly Figure[] = figureNames;
  #isCompact = false;

  /** The figures to show, in this order, separated by spaces: `killed`, `injured`, `detained`, `imprisoned`, `homes`, `vehicles`, `martyrs`. Default: all, in this order. */
  @property() figures: string | null | undefined;

  /** `full`, or `compact` with one line for each figure, for a sidebar. Default: `full`. */
  @property() layout: CardLayout | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isCompact = oneOf(this, 'layout', this.layout, cardLayouts) === 'compact';
    if (!changed.has('figures')) return;
    const given = textOf(this, 'figures', this.figures, figuresAttribute);
    this.#figures = given === undefined ? figureNames : [...new Set(figuresIn(given).filter(isFigure))];
  }

  protected override renderWidget(): unknown {
    return statisticsView({
      frame: this.frame,
      content: statisticsContent(this.#figures),
      compact: this.#isCompact,
    });
  }
}
