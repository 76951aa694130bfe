// The checks of a script that tests something outside of the browsers' runner, counted and summed up at the end.

let passed = 0;
let failed = 0;

/**
 * Prints the totals, and ends the script.
 *
 * @returns {never}
 */
export const conclude = () => {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
};

/** Counts a failure that nothing can go on after, and concludes. */
export const fail = (reason) => {
  console.error(reason);
  failed += 1;
  conclude();
};

/** One check: the others go on when it fails. */
export const check = async (name, body) => {
  try {
    await body();
    passed += 1;
    console.log(`  ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`  FAILED  ${name}\n${String(error.stack ?? error).replace(/^/gm, '          ')}`);
  }
};
