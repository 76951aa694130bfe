// What the tests of each file in each engine have come to, for the lines at the end of a run.

const tests = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : []);

/**
 * The outcome of one file in one engine.
 *
 * @typedef {{engine: string, file: string, passed: number, failed: number, skipped: number}} Outcome
 */

/** @param {(outcomes: Outcome[]) => void} onFinished called after each run; in watch mode there are many */
export const outcomeReporter = (onFinished) => ({
  onTestRunFinished({ sessions }) {
    onFinished(
      [...sessions].map(({ browser, testFile, testResults, passed }) => {
        const results = tests(testResults);
        const failed = results.filter((test) => !test.passed && !test.skipped).length;
        return {
          engine: browser.name,
          file: testFile,
          passed: results.filter((test) => test.passed && !test.skipped).length,
          // A file that doesn't load, or a hook that throws, fails without a test that did.
          failed: failed || (passed ? 0 : 1),
          skipped: results.filter((test) => test.skipped).length,
        };
      }),
    );
  },
});

/**
 * The totals of each engine.
 *
 * @param {readonly string[]} engines their names; one without an outcome counts nothing
 * @param {readonly Outcome[]} outcomes
 */
export const countsOf = (engines, outcomes) =>
  engines.map((engine) => {
    const count = { engine, passed: 0, failed: 0, skipped: 0 };
    for (const outcome of outcomes.filter((each) => each.engine === engine)) {
      for (const key of ['passed', 'failed', 'skipped']) count[key] += outcome[key];
    }
    return count;
  });
