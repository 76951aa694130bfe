// What `npm start` serves: the checkout as it lies on disk, with the demo at /demo/. No browser is opened.
import { fileURLToPath } from 'node:url';

const toDemo = (context, next) => (context.path === '/' ? context.redirect('/demo/') : next());

// Once the server knows its port.
const demoAddress = {
  name: 'demo-address',
  serverStart({ config, logger }) {
    logger.log(`\nThe demo: http://${config.hostname}:${config.port}/demo/\n`);
  },
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: 'localhost',
  middleware: [toDemo],
  plugins: [demoAddress],
};
