// What `npm start` serves, to this machine alone: the demo at /demo/, and what its pages load. No browser is opened.
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The demo, the build, and the description of the elements that the demo shows. No hidden file of them. */
const seen = /^\/(demo\/|dist\/|custom-elements\.json$)(?!.*\/\.)/;

const seenAlone = (context, next) => {
  if (context.path === '/') return context.redirect('/demo/');
  const path = posix.normalize(decodeURIComponent(context.path).replaceAll('\\', '/'));
  // Any other path stays without an answer: 404.
  if (seen.test(path)) return next();
};

// Once the server knows its port.
const demoAddress = {
  name: 'demo-address',
  serverStart({ config, logger }) {
    logger.log(`\nThe demo: http://localhost:${config.port}/demo/\n`);
  },
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // 127.0.0.1, written so that the server listens there alone: it takes "localhost" and "127.0.0.1" for every address of
  // the machine.
  hostname: '127.1',
  middleware: [seenAlone],
  plugins: [demoAddress],
};
