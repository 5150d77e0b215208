import {
  type CountedValue,
  type DecisionMomentKind,
  decisionMomentKinds,
  durationAt,
  type GoalDomain,
  goalDomains,
  type HeardGroup,
  heardGroups,
  hoursBands,
  hoursFromHundredths,
  type Impact,
  impactThemes,
  quantile,
  RegieRole,
  type Stay,
  shareBeyond,
  signalIds,
  survival,
} from "@nabij/domain";
import type { Calendar } from "./calendar.ts";
import {
  countersLength,
  type Figure,
  longerThanMonths,
  perQuarter,
  place,
  quartersShown,
} from "./counters.ts";
import type { Cell } from "./day-figures.ts";

type Counted<K extends string, V> = { readonly [Key in K]: V } & { readonly count: number };

/** What asks for the dossier: left out for who may see the process only (decision 9). */
type DossierFigures = {
  readonly grew: number;
  readonly opbouw: readonly {
    readonly domain: GoalDomain;
    readonly reached: number;
    readonly agreed: number;
  }[];
  readonly impacts: readonly (Pick<Impact, "theme" | "direction"> & {
    readonly spontaneous: number;
    readonly afterProbing: number;
  })[];
  readonly quarters: readonly Quarter[];
  readonly heard: readonly Counted<"group", HeardGroup>[];
};

type Moved = { readonly begun: number; readonly ended: number; readonly inForce: number };
type Quarter = {
  readonly quarter: string;
  readonly others: Moved;
  readonly oneToOne: Moved;
  readonly replaced: number;
};

/** One month of coming and going, and of the nearness planned. */
type Month = {
  /** `2026-03`. */
  readonly month: string;
  readonly stock: number;
  readonly inflow: number;
  readonly outflow: number;
  /** Hours a week over everyone of whom they are known, on the last day of the month. */
  readonly hoursPerWeek: number;
  readonly hoursKnown: number;
};

/** How long it lasts, with those that go on counted as far as they came. */
type DurationFigures = {
  readonly total: number;
  readonly ended: number;
  /** Days by which a quarter, half and three quarters ended; null when not that many did. */
  readonly quartiles: readonly [number | null, number | null, number | null];
  /** The share that goes on after so many months, and how many were watched for so long. */
  readonly curve: readonly {
    readonly months: number;
    readonly share: number;
    readonly atRisk: number;
  }[];
};

const daysPerWeek = 7;
const daysPerMonth = 365.25 / 12;
const monthsDrawn = 120;

/** The sums of a cell as figures with names. `reader` decides which signals and moments count. */
export function cellFigures(
  cell: Cell | undefined,
  calendar: Calendar,
  reader: "dossier" | "process",
) {
  const counters = cell?.counters ?? new Float64Array(countersLength);
  const of = (figure: Figure, index = 0) => counters[place[figure] + index] ?? 0;
  const isProcess = reader === "process";
  const hours = counted(cell?.hours ?? []);
  const inHours = (part: number) => {
    const found = quantile(hours, part);
    return found === null ? null : hoursFromHundredths(found);
  };
  return {
    trajectories: of("trajectories"),
    people: of("people"),
    reasonsUnknown: of("reasonsUnknown"),
    structural: of("structural"),
    withoutSignals: of("calm", isProcess ? 1 : 0),
    months: monthsOf(of, calendar),
    longer: longerThanMonths.map((months, index) => ({
      months,
      all: of("longer", index),
      temporary: of("longerTemporary", index),
    })),
    duration: durationsOf(cell?.durations ?? new Map()),
    hours: {
      perDay: { lower: inHours(0.25), median: inHours(0.5), upper: inHours(0.75) },
      bands: named("band", hoursBands, (index) => of("bands", index)),
    },
    regie: {
      any: of("regieAny"),
      missing: named("role", RegieRole.options, (index) => of("regieMissing", index)),
    },
    moves: {
      trajectories: of("moved"),
      total: of("moves"),
      people: [0, 1, 2, 3].map((times) => of("movers", times)),
    },
    signals: named("id", signalIds, (index) =>
      of("signals", isProcess ? signalIds.length + index : index),
    ).filter(({ count }) => count > 0),
    due: named("kind", decisionMomentKinds, (index) => of("due", index)).filter(
      ({ kind, count }) => count > 0 && (!isProcess || processMoments.has(kind)),
    ),
    dossier: isProcess ? null : dossierFigures(of, calendar),
  };
}

/** Moments that rest on records of the process (readPermission). */
export const processMoments: ReadonlySet<DecisionMomentKind> = new Set([
  "stap",
  "overdracht",
  "einde",
  "achttien",
]);

type Of = (figure: Figure, index?: number) => number;

function named<K extends string, V extends string>(
  name: K,
  values: readonly V[],
  countOf: (index: number) => number,
): readonly Counted<K, V>[] {
  return values.map((value, index) => {
    return { [name]: value, count: countOf(index) } as Counted<K, V>;
  });
}

function monthsOf(of: Of, { months }: Calendar): readonly Month[] {
  let stock = of("begunBefore") - of("endedBefore");
  return months.map((month, index) => {
    const [inflow, outflow] = [of("inflow", index), of("outflow", index)];
    stock += inflow - outflow;
    return {
      month,
      stock,
      inflow,
      outflow,
      hoursPerWeek: hoursFromHundredths(of("plannedHours", index) * daysPerWeek),
      hoursKnown: of("plannedKnown", index),
    };
  });
}

function durationsOf(durations: ReadonlyMap<number, number>): DurationFigures {
  const stays = [...durations].map(([code, count]) => {
    return { days: code >> 1, ended: (code & 1) === 1, count } satisfies Stay;
  });
  const steps = survival(stays);
  const longest = stays.reduce((most, { days }) => Math.max(most, days), 0);
  const watched = new Float64Array(monthsDrawn + 1);
  let ended = 0;
  for (const stay of stays) {
    const month = Math.min(monthsDrawn, Math.floor(stay.days / daysPerMonth));
    watched[month] = (watched[month] ?? 0) + stay.count;
    if (stay.ended) ended += stay.count;
  }
  // From the last month back: whoever was watched for longer was watched for so long too.
  for (let month = monthsDrawn - 1; month >= 0; month -= 1) {
    watched[month] = (watched[month] ?? 0) + (watched[month + 1] ?? 0);
  }
  const months = Math.min(monthsDrawn, Math.ceil(longest / daysPerMonth));
  return {
    total: watched[0] ?? 0,
    ended,
    quartiles: [durationAt(steps, 0.25), durationAt(steps, 0.5), durationAt(steps, 0.75)],
    curve: Array.from({ length: months + 1 }, (_, month) => ({
      months: month,
      share: shareBeyond(steps, month * daysPerMonth),
      atRisk: watched[month] ?? 0,
    })),
  };
}

function dossierFigures(of: Of, calendar: Calendar): DossierFigures {
  return {
    grew: of("grew"),
    opbouw: goalDomains
      .map((domain, index) => ({
        domain,
        reached: of("reached", index),
        agreed: of("agreed", index),
      }))
      .filter(({ agreed }) => agreed > 0),
    impacts: impactThemes
      .flatMap((theme, index) =>
        (["positief", "negatief"] as const).map((direction, side) => {
          const code = (index * 2 + side) * 2;
          const [spontaneous, afterProbing] = [of("impacts", code), of("impacts", code + 1)];
          return { theme, direction, spontaneous, afterProbing };
        }),
      )
      .filter(({ spontaneous, afterProbing }) => spontaneous + afterProbing > 0)
      .toSorted((a, b) => b.spontaneous + b.afterProbing - a.spontaneous - a.afterProbing),
    quarters: quartersOf(of, calendar),
    heard: named("group", heardGroups, (index) => of("heard", index)),
  };
}

function quartersOf(of: Of, { quarterNames }: Calendar): readonly Quarter[] {
  return Array.from({ length: quartersShown }, (_, index) => {
    const moved = (side: number): Moved => {
      const at = (what: number) => of("quarters", index * perQuarter + side + what);
      return { begun: at(0), ended: at(1), inForce: at(2) };
    };
    return {
      quarter: quarterNames[index] ?? "",
      others: moved(0),
      oneToOne: moved(3),
      replaced: of("quarters", index * perQuarter + 6),
    };
  });
}

function counted(counts: Iterable<readonly [number, number]>): readonly CountedValue[] {
  return [...counts].map(([value, count]) => ({ value, count }));
}
