import { msg, str } from '@lit/localize';
import { mourningDay } from '../data/mourning-day.js';
import { killedParts, statistics, type Figure, type KilledPart } from '../data/statistics.js';
import { number } from './format.js';

/** A number and what it counts: "744" and "injured". */
export interface FigureText<Id extends string> {
  readonly id: Id;
  /** The number itself, for drawing. */
  readonly value: number;
  /** The number in the language's digits. */
  readonly number: string;
  readonly label: string;
}

/** All words of the statistics card. */
export interface StatisticsContent {
  readonly heading: string;
  readonly subheading: string;
  /** The figures asked for, in that order. */
  readonly figures: readonly FigureText<Figure>[];
  /** How the number of the killed is made up. */
  readonly parts: readonly FigureText<KilledPart>[];
  /** The parts as a sum: "82 + 20 + 21 + 8 = 131". */
  readonly sum: string;
  /** Who was among the victims. */
  readonly victims: string;
  readonly source: string;
}

const figureLabels: Readonly<Record<Figure, () => string>> = {
  killed: () =>
    msg('people killed in Baku and the surrounding regions', {
      id: 'figure.killed',
      desc: 'Stands after the number 131.',
    }),
  injured: () => msg('injured', { id: 'figure.injured', desc: 'Stands under the number 744.' }),
  detained: () => msg('unlawfully detained', { id: 'figure.detained', desc: 'Stands under the number 841.' }),
  imprisoned: () =>
    msg('of the detained sent to prisons across the USSR', {
      id: 'figure.imprisoned',
      desc: 'Stands under the number 112: they are among the 841 detained, not added to them.',
    }),
  homes: () => msg('homes fired on', { id: 'figure.homes', desc: 'Stands under the number 200.' }),
  vehicles: () =>
    msg('vehicles fired on, ambulances among them', {
      id: 'figure.vehicles',
      desc: 'Stands under the number 80.',
    }),
  martyrs: () =>
    msg('martyrs, as counted by Azerbaijan', {
      id: 'figure.martyrs',
      desc: 'Stands under the number 150: another count than the 131, left unexplained.',
    }),
};

const partLabels: Readonly<Record<KilledPart, () => string>> = {
  before: () =>
    msg('killed before the state of emergency was made public', {
      id: 'part.before',
      desc: 'Stands after the number 82.',
    }),
  wounded: () =>
    msg('fatally wounded before then', {
      id: 'part.wounded',
      desc: 'Stands after the number 20, below the 82: they died of their wounds and are among the killed.',
    }),
  after: () =>
    msg('killed in Baku in the days that followed', {
      id: 'part.after',
      desc: 'Stands after the number 21.',
    }),
  regions: () =>
    msg('killed in Neftchala and Lankaran, where no emergency was declared', {
      id: 'part.regions',
      desc: 'Stands after the number 8.',
    }),
};

const texts = <Id extends string>(
  ids: readonly Id[],
  values: Readonly<Record<Id, number>>,
  labels: Readonly<Record<Id, () => string>>,
): readonly FigureText<Id>[] =>
  ids.map((id) => ({ id, value: values[id], number: number(values[id]), label: labels[id]() }));

/** The card in the active language, with the figures asked for. */
export const statisticsContent = (figures: readonly Figure[]): StatisticsContent => {
  const year = number(mourningDay.year);
  const parts = texts(Object.keys(killedParts) as KilledPart[], killedParts, partLabels);
  return {
    heading: msg('The 20 January tragedy in figures', {
      id: 'statistics.heading',
      desc: 'Heading of the statistics card. Use the glossary’s term for the tragedy.',
    }),
    subheading: msg(str`Baku and the regions of Azerbaijan, January ${year}`, {
      id: 'statistics.subheading',
      desc: 'A line under the heading. {0} is the year ("1990").',
    }),
    figures: texts(figures, statistics, figureLabels),
    parts,
    sum: `${parts.map((part) => part.number).join(' + ')} = ${number(statistics.killed)}`,
    victims: msg(
      'Among the victims were women, children, elderly people, medical workers and police officers.',
      {
        id: 'statistics.victims',
        desc: 'A sentence below the figures of the killed. The victims are the killed and the injured.',
      },
    ),
    source: msg('Source: official account of the 20 January tragedy', {
      id: 'statistics.source',
      desc: 'A small line at the foot of the card.',
    }),
  };
};
