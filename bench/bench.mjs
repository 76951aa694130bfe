// `npm run bench`: compares our widgets with peers from npm at the same work, in one Chromium. Writes bench/RESULTS.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { chromiumPath } from '../test/server/engines.mjs';
import { measureIdle, measureLoad } from './lib/measure.mjs';
import { report } from './lib/report.mjs';
import { serve } from './lib/server.mjs';
import { differences, missingIn } from './lib/smoke.mjs';
import { reasons } from './reasons.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const usage = `npm run bench -- [options]

  --rounds <n>      how often each page is loaded; the medians count (7)
  --idle <seconds>  how long each page is left alone (20)
  --only <names>    these alone, separated by commas: countdown, flipdown, timeline/january20…
  --out <file>      where the results go (bench/RESULTS.md; with --only or a short run, the console)
  --smoke           only whether the bench works, without peers: our countdown and the plain custom element`;

const full = { rounds: 7, idle: 20 };
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string' },
    idle: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    smoke: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit();
}

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const numberOf = (name, fallback) => {
  const value = Number(options[name] ?? fallback);
  return value > 0 ? value : fail(`--${name} takes a number above 0.`);
};
const rounds = numberOf('rounds', options.smoke ? 1 : full.rounds);
const idle = numberOf('idle', options.smoke ? 1 : full.idle);
const only = options.smoke
  ? ['january20', 'january20-lazy', 'floor'].map((id) => `countdown/${id}`)
  : options.only?.split(',');
const isShort = rounds < full.rounds || idle < full.idle;
const out = options.out ?? (only || isShort ? undefined : 'bench/RESULTS.md');

const { devDependencies: peers } = JSON.parse(readFileSync('bench/package.json', 'utf8'));
const versionOf = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;

const installPeers = () => {
  const isInstalled = ([name, version]) => {
    const folder = `bench/node_modules/${name}`;
    return existsSync(folder) && versionOf(folder) === version;
  };
  if (Object.entries(peers).every(isInstalled)) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', 'bench'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) fail('The peers could not be installed.');
};

if (!existsSync('dist/january20.js') || !existsSync('build/static')) fail('Run `npm run build` first.');
if (!options.smoke) installPeers();
const executablePath = chromiumPath();

const { makeFiles, pageOf, works } = await import('./subjects.mjs');

/* What is measured, in this run */

const isWanted = (work, { id, kind }) =>
  !only ||
  [work, id, `${work}/${id}`].some((name) => only.includes(name)) ||
  (kind === 'page' && !options.smoke);

/** @type {[work: string, subjects: import('./subjects.mjs').Subject[]][]} */
const wanted = [];
for (const [work, all] of Object.entries(works)) {
  const subjects = all.filter((subject) => isWanted(work, subject));
  if (subjects.some(({ kind }) => kind !== 'page')) wanted.push([work, subjects]);
}
if (!wanted.length) fail(`--only knows no ${options.only}.`);

const subjectsAt = Object.fromEntries(
  wanted.flatMap(([work, all]) => all.map((subject) => [`${work}/${subject.id}`, subject])),
);

const server = await serve(
  { dist: 'dist', peers: 'bench/node_modules' },
  await makeFiles(!options.smoke),
  (path) => {
    const [, at, count] = /^\/page\/(.+)\/(\d+)$/.exec(path) ?? [];
    return subjectsAt[at] && pageOf(subjectsAt[at], Number(count));
  },
);
const url = (at, count) => `${server.origin}/page/${at}/${count}`;

// The browser can reach only our own server, whatever a page asks for.
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));

const names = Object.keys(subjectsAt);
const MANY = 100;
const idles = {};
const loads = Object.fromEntries(names.map((at) => [at, []]));

const began = Date.now();
const progress = (text) =>
  console.log(`${`${Math.round((Date.now() - began) / 1000)}`.padStart(5)} s  ${text}`);

let comparison = [];
try {
  // Idling comes first: it makes the server compress all files, so that compression doesn't slow the measured loads.
  for (const at of names) {
    const one = await measureIdle(browser, url(at, 1), idle);
    const many = await measureIdle(browser, url(at, MANY), idle);
    idles[at] = { one, many, heap: Math.max(0, (many.heap - one.heap) / (MANY - 1)) };
    progress(`idle ${at}`);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const at of names) loads[at].push(await measureLoad(browser, url(at, 1)));
    progress(`round ${round + 1} of ${rounds}`);
  }
  if (options.smoke) {
    comparison = await differences(browser, url('countdown/january20', 1), url('countdown/floor', 1));
  }
} finally {
  await browser.close();
  server.close();
}

const results = Object.fromEntries(
  wanted.map(([work, all]) => [
    work,
    all.map(({ id, kind, name }) => {
      const at = `${work}/${id}`;
      const { one, many, heap } = idles[at];
      return { id, kind, name, load: medians(loads[at]), idle: { one, many }, heap };
    }),
  ]),
);

/* What comes of it */

const chips = [...new Set(cpus().map(({ model }) => model.trim()))].join(', ');
const run = {
  rounds,
  idle,
  isShort,
  date: new Date().toISOString().slice(0, 10),
  machine: `${chips || process.arch}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${process.platform}`,
  versions: [
    `Chromium ${browser.version()}`,
    `Node ${process.versions.node}`,
    `january20-widgets ${versionOf('.')}`,
    ...Object.entries(peers).map(([name, version]) => `${name} ${version}`),
  ],
};
const { text, checks, missing } = report(results, reasons, run);
const markdown = await format(text, { parser: 'markdown', printWidth: 110, singleQuote: true });

if (options.smoke) {
  const problems = [...missingIn(results), ...comparison];
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exit(1);
  console.log('The bench works, and the plain custom element is our countdown to the eye and the ear.');
} else {
  if (out) writeFileSync(out, markdown);
  else console.log(markdown);
  for (const { what, found, holds } of checks) {
    console.log(`${holds ? 'holds         ' : 'DOES NOT HOLD '} ${what}: ${found}`);
  }
  if (missing) fail(`${missing} of the peers’ wins have no reason in bench/reasons.mjs.`);
}
