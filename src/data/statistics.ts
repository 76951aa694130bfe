/**
 * The figures, each of them here and nowhere else.
 * Source: the official account of the January 20 tragedy.
 */
export const killedParts = {
  /** Killed before the state of emergency was made public. */
  before: 82,
  /** Fatally wounded in that time: counted among the killed. */
  wounded: 20,
  /** Killed in Baku in the days after the state of emergency was made public. */
  after: 21,
  /** Killed in Neftchala on 25 January and in Lankaran on 26 January, where no emergency was declared. */
  regions: 8,
} as const;

/** One part of the number of the killed. */
export type KilledPart = keyof typeof killedParts;

export const statistics = {
  /** Killed in Baku and the surrounding regions: the sum of {@link killedParts}, which a test holds to it. */
  killed: 131,
  /** Injured. */
  injured: 744,
  /** Unlawfully detained in Baku and other places in Azerbaijan. */
  detained: 841,
  /** Of the detained, sent to prisons in cities across the USSR. */
  imprisoned: 112,
  /** Homes fired on. */
  homes: 200,
  /** Vehicles fired on, ambulances among them. */
  vehicles: 80,
  /** Martyrs as Azerbaijan counts them in all; never merged with the number of the killed. */
  martyrs: 150,
} as const;

/** The name of one figure, as the `figures` attribute takes it. */
export type Figure = keyof typeof statistics;

/** Every figure, in the order in which the card shows them by default. */
export const figureNames = Object.keys(statistics) as readonly Figure[];
