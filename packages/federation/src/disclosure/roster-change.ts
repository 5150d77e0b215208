/** Organisations that must join or leave together before the end of a year. */
const leastBatch = 3;

/**
 * Whether a plan may be asked of these organisations after it was asked of those (federation
 * design 2.4, attack 10): who joins or leaves alone could be worked out from two periods, so that
 * changes wait until there are three, or for the first period of a year. Ids of legal groups.
 */
export function mayChangeRoster(
  before: readonly string[],
  after: readonly string[],
  isFirstOfYear: boolean,
): boolean {
  const changed =
    before.filter((group) => !after.includes(group)).length +
    after.filter((group) => !before.includes(group)).length;
  return changed === 0 || changed >= leastBatch || isFirstOfYear;
}
