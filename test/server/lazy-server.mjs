// Serves the built files like an unreliable server. The pages of test/lazy/ load the lazy script from here.
//
//   GET /lazy/<id>/<faults>/<path>    dist/<path>; `faults` is `-`, or as `timeline=once,az=never`, by a file's name without its hash, or `all`
//   GET /lazy/<id>/log                the files that have been asked for under this id: `[name, query]`
//   GET /lazy/<id>/release/<names>    sends these files if they are held back, and never holds them back again
//
// A fault is `once` (503, the first time), `twice` (the second time too), `never` (503), `cut` (the connection is closed),
// `held` (until released) or `lost` (held, and then 503).
import { createReadStream, statSync } from 'node:fs';
import { basename, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What is known of an id. */
const newVisit = () => ({
  /** @type {[name: string, query: string][]} */
  log: [],
  /** @type {Set<string>} */
  released: new Set(),
  /** @type {Map<string, () => void>} */
  held: new Map(),
});

/** The server's middleware. */
export const lazyServer = () => {
  /** @type {Map<string, ReturnType<typeof newVisit>>} */
  const visits = new Map();

  return async (context, next) => {
    const [, id, what, path] = /^\/lazy\/([\w-]+)\/([^/]+)(?:\/(.+))?$/.exec(context.path) ?? [];
    if (!id) return next();
    const visit = visits.get(id) ?? newVisit();
    visits.set(id, visit);
    context.set('Cache-Control', 'no-store');
    context.set('Access-Control-Allow-Origin', '*');
    if (what === 'log') {
      context.body = visit.log;
      return undefined;
    }
    if (what === 'release') {
      for (const name of path.split(',')) {
        visit.released.add(name);
        visit.held.get(name)?.();
      }
      context.body = '';
      return undefined;
    }
    const file = join(dist, normalize(path));
    const name = basename(file, '.js').replace(/\.[\w-]{8}$/, '');
    const faults = Object.fromEntries(what.split(',').map((fault) => fault.split('=')));
    const fault = faults[name] ?? (name === 'january20.lazy' ? undefined : faults.all);
    const times = visit.log.filter(([asked]) => asked === name).length;
    visit.log.push([name, context.querystring]);
    if (fault === 'cut') {
      context.respond = false;
      context.req.socket.destroy();
      return undefined;
    }
    if (['held', 'lost'].includes(fault) && !visit.released.has(name)) {
      await new Promise((resolve) => {
        const { held } = visit;
        const others = held.get(name);
        held.set(name, () => {
          others?.();
          resolve(undefined);
        });
      });
    }
    if (['never', 'lost'].includes(fault) || times < { once: 1, twice: 2 }[fault]) {
      context.status = 503;
      context.body = '';
      return undefined;
    }
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    context.type = extname(file);
    context.body = createReadStream(file);
    return undefined;
  };
};
