import type { ImprovementProject } from "@nabij/domain";

type Point = { readonly on: string; readonly value: number };

/** One thing that is measured over time; the numbers of one label and unit. */
export type IndicatorSeries = {
  readonly label: string;
  readonly unit: string | null;
  readonly points: readonly Point[];
};

/** The numbers of a project as series in time order, in the order their labels were first written. */
export function indicatorSeries({
  indicators,
}: Pick<ImprovementProject, "indicators">): readonly IndicatorSeries[] {
  const firsts = indicators.filter(
    (each, index) => index === indicators.findIndex((other) => isSame(each, other)),
  );
  return firsts.map((first) => {
    const points = indicators
      .filter((each) => isSame(each, first))
      .map(({ on, value }) => ({ on, value }))
      .toSorted((a, b) => a.on.localeCompare(b.on));
    return { label: first.label, unit: first.unit, points };
  });
}

type Indicator = ImprovementProject["indicators"][number];

function isSame(a: Indicator, b: Indicator): boolean {
  return a.label === b.label && a.unit === b.unit;
}

/** Where the points stand in a drawing of 100 by 26: time to the right, the most at the top, zero below. */
export function seriesPlaces(points: readonly Point[]): readonly { x: number; y: number }[] {
  const days = points.map(({ on }) => Date.parse(`${on}T00:00:00Z`));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const values = points.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return points.map(({ value }, index) => ({
    x: last === first ? 50 : 3 + (((days[index] ?? first) - first) / (last - first)) * 94,
    y: most === least ? 13 : 23 - ((value - least) / (most - least)) * 20,
  }));
}
