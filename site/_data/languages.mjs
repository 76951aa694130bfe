// The languages of the site, the first at the root.
export default [
  { code: 'en', name: 'English', root: '' },
  { code: 'az', name: 'Azərbaycanca', root: 'az/' },
];
