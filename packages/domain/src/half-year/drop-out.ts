import { isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import type { RecordOf } from "../record/records.ts";
import type { DropOutId } from "./half-year-rules.ts";
import { halfYearRules } from "./half-year-rules.ts";

/** What the overview has to know about one restriction. */
export type HalfYearFacts = {
  readonly client: Pick<RecordOf<"client">, "pseudonym">;
  readonly trajectory: Pick<RecordOf<"trajectory">, "id" | "endDate">;
  readonly placements: readonly Pick<
    RecordOf<"placement">,
    "from" | "until" | "setting" | "livingSituation"
  >[];
  readonly restriction: RecordOf<"restriction">;
  /** The team stands for the location; null where the client has none. */
  readonly location: { readonly name: string; readonly establishment: string | null } | null;
};

type Holds = (facts: HalfYearFacts, lastDay: PlainDate) => boolean;

const holds: Readonly<Record<DropOutId, Holds>> = {
  "regels-onbekend": ({ restriction }) => restriction.regime === null,
  "andere-regels": ({ restriction }) => restriction.regime !== "wzd",
  "artikel-2-lid-2": ({ restriction: { form, assent, resistance } }) =>
    form !== null &&
    halfYearRules.secondParagraphForms.includes(form) &&
    assent === "instemming-vertegenwoordiger" &&
    resistance === false,
  "instemming-zonder-verzet": ({ restriction: { assent, resistance } }) =>
    (assent === "instemming-client" || assent === "instemming-vertegenwoordiger") &&
    resistance === false,
  "vorm-onbekend": ({ restriction }) => restriction.form === null,
  "open-na-traject": ({ restriction, trajectory: { endDate } }, lastDay) =>
    endDate !== null && endDate < lastDay && isOpen(restriction, lastDay),
  "open-na-verblijf": ({ restriction, placements }, lastDay) =>
    hasLeft(placements, lastDay) && isOpen(restriction, lastDay),
  "geen-team": ({ location }) => location === null,
  "geen-vestigingsnummer": ({ location }) => location?.establishment === null,
};

/**
 * Why this restriction does not go along, or null when it does: the first reason of the rules that
 * holds on `lastDay`, the last day that counts. It compares what is recorded and judges nothing.
 */
export function dropOutOf(facts: HalfYearFacts, lastDay: PlainDate): DropOutId | null {
  return halfYearRules.dropOuts.find(({ id }) => holds[id](facts, lastDay))?.id ?? null;
}

function isOpen({ until }: HalfYearFacts["restriction"], lastDay: PlainDate): boolean {
  return until === null || until > lastDay;
}

/** Lived somewhere, and on this day nowhere any more; who has no placement at all has not left. */
function hasLeft(placements: HalfYearFacts["placements"], lastDay: PlainDate): boolean {
  const begun = placements.filter(({ from }) => from <= lastDay);
  return begun.length > 0 && !begun.some((each) => isCurrent(each, lastDay));
}
