import type { ClientAnswers } from "../contribution/contribution.ts";
import type { PeriodLength } from "../plan/plan.ts";
import table from "./answer-weights.json" with { type: "json" };
import { heavyTailed, pick, type Random, tilted, type Weights } from "./draw.ts";

/** Few or many clients at an organisation; the sizes have a heavy tail either way. */
export type FederationSize = "few" | "many";

/** Every organisation a legal group of its own, or one in twenty a part of the group of another. */
export type LegalGroups = "apart" | "joined";

/**
 * An organisation that does not exist, with the answers of its clients over a half-year and over the
 * second quarter of it.
 */
export type MadeUpOrganisation = {
  readonly legalGroup: string;
  readonly clients: Readonly<Record<PeriodLength, readonly ClientAnswers[]>>;
};

const sizes = { few: { least: 5, most: 60 }, many: { least: 20, most: 250 } } as const;

/** How far organisations differ from each other; 0 is not at all. */
const spread = 0.5;
/** Part of the organisations that belongs to the legal group of another one. */
const joined = { apart: 0, joined: 0.05 } as const;
/** Part of the clients whose care begins in the half-year, and for whom it ends. */
const begins = 0.22;
const ends = 0.17;
/** Part of the 16- and 17-year-olds who are 16½ or older. */
const nearly18 = 0.75;

type Profile = { readonly youth: number; readonly answers: Readonly<Record<string, Weights>> };

/** Organisations with clients who answer alike within an organisation. */
export function madeUpOrganisations(
  random: Random,
  organisations: number,
  size: FederationSize,
  legalGroups: LegalGroups = "apart",
): readonly MadeUpOrganisation[] {
  const { least, most } = sizes[size];
  let legalGroup = 0;
  return Array.from({ length: organisations }, () => {
    if (random() >= joined[legalGroups] || legalGroup === 0) legalGroup += 1;
    const profile = profileOf(random);
    const count = heavyTailed(random, least, most);
    const clients = Array.from({ length: count }, () => madeUpClient(random, profile));
    return {
      legalGroup: `groep-${legalGroup}`,
      clients: {
        "half-jaar": clients.map(overHalfYear),
        kwartaal: clients.filter(({ endsIn }) => endsIn !== 1).map(overSecondQuarter),
      },
    };
  });
}

function profileOf(random: Random): Profile {
  const kind = pick(random, { jeugd: 35, volwassen: 45, beide: 20 });
  const answers = Object.entries(table).flatMap(([indicator, groups]) =>
    Object.entries(groups as Readonly<Record<string, Weights>>).map(([group, weights]) => [
      `${indicator} ${group}`,
      tilted(random, weights, spread),
    ]),
  );
  const youth = { jeugd: 0.95, volwassen: 0.03 }[kind] ?? 0.4;
  return { youth, answers: Object.fromEntries(answers) };
}

type MadeUpClient = {
  readonly answers: Readonly<Record<string, string>>;
  /** The quarter of the half-year in which it began and ended; null is earlier, and not yet. */
  readonly beginsIn: 1 | 2 | null;
  readonly endsIn: 1 | 2 | null;
};

function madeUpClient(random: Random, { youth, answers }: Profile): MadeUpClient {
  const group = random() < youth ? "jeugd" : "volwassen";
  const drawn = Object.keys(table).map((indicator) => [
    indicator,
    pick(random, answers[`${indicator} ${group}`] ?? answers[`${indicator} allen`] ?? {}),
  ]);
  const quarterOf = (share: number) => (random() < share ? (random() < 0.5 ? 1 : 2) : null);
  const isNearly18 = random() < nearly18;
  return {
    answers: { ...Object.fromEntries(drawn), ...(isNearly18 ? {} : { "plan-18": outside }) },
    beginsIn: quarterOf(begins),
    endsIn: quarterOf(ends),
  };
}

/** Stands for no answer: outside the population. */
const outside = "";

const under18: ReadonlySet<string> = new Set(["tot-12", "12-tot-16", "16-tot-18"]);

function overHalfYear({ answers, beginsIn, endsIn }: MadeUpClient): ClientAnswers {
  const bins = { 1: "3-tot-6", 2: "tot-3" } as const;
  const all = {
    ...answers,
    "jeugd-of-volwassen": under18.has(answers.leeftijd ?? "") ? "jonger-dan-18" : "18-en-ouder",
    ...flows(beginsIn !== null, endsIn !== null),
    ...(beginsIn === null ? {} : { duur: bins[beginsIn] }),
    ...(endsIn === null ? notEnded : {}),
    ...(answers.leeftijd === "16-tot-18" ? {} : { "plan-18": outside }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== outside));
}

function overSecondQuarter({ beginsIn, endsIn }: MadeUpClient): ClientAnswers {
  return flows(beginsIn === 2, endsIn === 2);
}

const notEnded = { uitkomst: outside, uitval: outside, doelrealisatie: outside, nut: outside };

function flows(isBegun: boolean, isEnded: boolean): Readonly<Record<string, string>> {
  return {
    instroom: isBegun ? "ja" : "nee",
    uitstroom: isEnded ? "ja" : "nee",
    bestand: isEnded ? "nee" : "ja",
  };
}
