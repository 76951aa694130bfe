// What `npm start` serves, to this machine alone: the site in `_site/`. No browser is opened.
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** No hidden file, and nothing that the server would look for outside of the site. */
const isHidden = /\/\.|\/__wds-outside-root__\//;

const seenAlone = (context, next) => {
  const path = posix.normalize(decodeURIComponent(context.path).replaceAll('\\', '/'));
  // A hidden path stays without an answer: 404.
  if (!isHidden.test(path)) return next();
};

// Once the server knows its port.
const siteAddress = {
  name: 'site-address',
  serverStart({ config, logger }) {
    logger.log(`\nThe site: http://localhost:${config.port}/\n`);
  },
};

export default {
  rootDir: fileURLToPath(new URL('_site', import.meta.url)),
  // 127.0.0.1, written so that the server listens there alone: it takes "localhost" and "127.0.0.1" for every address of
  // the machine.
  hostname: '127.1',
  middleware: [seenAlone],
  plugins: [siteAddress],
};
