/**
 * The day of the build, at 0:00 UTC. Nothing else may differ between two builds of the same sources. SOURCE_DATE_EPOCH
 * (seconds since the epoch) sets it, as in other reproducible builds.
 *
 * @returns {number} milliseconds since the epoch
 */
export const buildDay = () => {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  const instant = seconds ? Number(seconds) * 1000 : Date.now();
  if (!Number.isFinite(instant)) throw new Error(`SOURCE_DATE_EPOCH="${seconds}" is no number of seconds.`);
  return Math.floor(instant / 86_400_000) * 86_400_000;
};
