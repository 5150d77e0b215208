/** One stay: how many days it lasted, or has lasted so far. */
export type Stay = {
  /** Whole days, 0 or more. */
  readonly days: number;
  /** Whether it ended; one that goes on is counted up to today and no further. */
  readonly ended: boolean;
  /** How many such stays; one unless said otherwise. */
  readonly count?: number;
};

/** The share that still goes on after so many days. */
export type SurvivalStep = {
  readonly days: number;
  /** From 1 down to 0. */
  readonly share: number;
  /** Stays watched for at least so many days; few of them make a share uncertain. */
  readonly atRisk: number;
};

/**
 * How long stays last, with those that go on counted honestly: they are neither left out (which
 * makes durations too short) nor taken as ended. Estimate of Kaplan and Meier (1958). The steps
 * begin at day 0 with share 1; each further step is a day on which at least one stay ended.
 */
export function survival(stays: readonly Stay[]): readonly SurvivalStep[] {
  const sorted = stays.toSorted((a, b) => a.days - b.days);
  let atRisk = sorted.reduce((sum, { count = 1 }) => sum + count, 0);
  const steps: SurvivalStep[] = [{ days: 0, share: 1, atRisk }];
  let share = 1;
  let index = 0;
  while (index < sorted.length) {
    const days = sorted[index]?.days ?? 0;
    let [ended, gone] = [0, 0];
    for (let stay = sorted[index]; stay?.days === days; stay = sorted[index]) {
      const { count = 1 } = stay;
      gone += count;
      if (stay.ended) ended += count;
      index += 1;
    }
    if (ended > 0) {
      share *= 1 - ended / atRisk;
      steps.push({ days, share, atRisk });
    }
    atRisk -= gone;
  }
  return steps;
}

/**
 * The day by which `part` of the stays ended: 0.5 is the median. Null while fewer than that ended:
 * then nobody knows it yet, and no number should stand in for it.
 */
export function durationAt(steps: readonly SurvivalStep[], part: number): number | null {
  // A share is a product of fractions: equal on paper may differ in the last bits.
  const reached = steps.find(({ share }) => share <= 1 - part + 1e-9);
  return reached?.days ?? null;
}

/** The share that goes on for longer than `days`. */
export function shareBeyond(steps: readonly SurvivalStep[], days: number): number {
  return steps.findLast((step) => step.days <= days)?.share ?? 1;
}
