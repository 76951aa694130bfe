import { oEmbedFiles } from '../../scripts/lib/oembed.mjs';

/** Serves what a build with a BASE_URL writes into dist/oembed/, as one JSON file at /test/static/oembed-files.json. */
export const oEmbedFilesServer = () => async (context, next) => {
  if (context.path !== '/test/static/oembed-files.json') return next();
  context.body = await oEmbedFiles('https://widgets.example/january20/');
};
