// Counts the tests of each engine for the lines at the end of a run.

const tests = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : []);

/**
 * @param {(counts: Map<string, {passed: number, failed: number, skipped: number}>) => void} onFinished
 *   called after each run (in watch mode there are many) with the counts by the engine's name
 */
export const countingReporter = (onFinished) => {
  let names = [];
  return {
    start({ browserNames }) {
      names = browserNames;
    },
    onTestRunFinished({ sessions }) {
      const counts = new Map(names.map((name) => [name, { passed: 0, failed: 0, skipped: 0 }]));
      for (const session of sessions) {
        const count = counts.get(session.browser.name);
        const results = tests(session.testResults);
        const failed = results.filter((test) => !test.passed && !test.skipped).length;
        count.passed += results.filter((test) => test.passed && !test.skipped).length;
        count.skipped += results.filter((test) => test.skipped).length;
        // A file that doesn't load, or a hook that throws, fails without a test that did.
        count.failed += failed || (session.passed ? 0 : 1);
      }
      onFinished(counts);
    },
  };
};
