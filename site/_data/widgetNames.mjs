// What the site calls the elements.
export default {
  en: {
    timeline: 'Timeline',
    'statistics-card': 'Statistics card',
    'silence-countdown': 'Countdown to the silence',
    'flag-banner': 'Flag banner',
  },
  az: {
    timeline: 'Xronologiya',
    'statistics-card': 'Rəqəmlər',
    'silence-countdown': 'Sükut dəqiqəsi',
    'flag-banner': 'Bayraqlı lövhə',
  },
};
