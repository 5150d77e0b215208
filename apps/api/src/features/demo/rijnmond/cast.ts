import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import cases from "./cases.json" with { type: "json" };
import traits from "./traits.json" with { type: "json" };

type Traits = typeof traits;
type ListedTrait = {
  [K in keyof Traits]: Traits[K] extends readonly number[] ? K : never;
}[keyof Traits];

/** One stay: where, from when, until when (null: lives there now). */
type Stay = {
  readonly setting: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

/** One of the 22 made-up people, with the traits that the published counts speak of. */
export type CastMember = {
  readonly number: number;
  readonly name: string;
  readonly gender: string;
  readonly age: number;
  readonly stays: readonly Stay[];
  /** First day of the present trajectory, at most fourteen months ago. */
  readonly start: PlainDate;
  readonly has: (trait: ListedTrait) => boolean;
  readonly problems: readonly string[];
  /** Who holds back a solution that others agree on. */
  readonly blockedBy: string | null;
  /** Parents with a burn-out. */
  readonly burnOut: readonly string[];
};

/** The cast, seen from `today`. */
export function castOn(today: PlainDate): readonly CastMember[] {
  return cases.map(({ number, name, gender, age, stays }) => {
    const spent = staysUntil(today, stays);
    const longAgo = addMonths(today, -14);
    const present = spent.at(-1)?.from ?? longAgo;
    const key = String(number);
    return {
      number,
      name,
      gender,
      age,
      stays: spent,
      start: latest(present, longAgo),
      has: (trait) => traits[trait].includes(number),
      problems: Object.entries(traits.problems).flatMap(([problem, who]) =>
        who.includes(number) ? [problem] : [],
      ),
      blockedBy: new Map(Object.entries(traits.blockedBy)).get(key) ?? null,
      burnOut: new Map<string, string[]>(Object.entries(traits.burnOut)).get(key) ?? [],
    };
  });
}

function latest(...days: readonly PlainDate[]): PlainDate {
  return days.toSorted().at(-1) as PlainDate;
}

function staysUntil(
  today: PlainDate,
  stays: readonly { readonly setting: string; readonly months: number }[],
): readonly Stay[] {
  const monthsAfter = (index: number) =>
    stays.slice(index).reduce((sum, { months }) => sum + months, 0);
  return stays.map(({ setting }, index) => ({
    setting,
    from: addMonths(today, -monthsAfter(index)),
    until:
      index === stays.length - 1 ? null : addDays(addMonths(today, -monthsAfter(index + 1)), -1),
  }));
}
