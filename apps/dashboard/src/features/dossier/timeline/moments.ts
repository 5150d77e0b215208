import {
  addDays,
  daysBetween,
  type Experience,
  eighteenthBirthday,
  type Incident,
} from "@nabij/domain";
import type { TimelineMark, TimelineTick } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import type { DossierWords } from "../dossier-words.ts";
import { recordMarkId } from "./mark-id.ts";
import type { TimeWindow } from "./time-window.ts";

/** Evaluations as closed dots, reflections as open ones, and the day of the next evaluation. */
export function evaluationMarks(
  { at, records }: Dossier,
  window: TimeWindow,
  words: DossierWords,
): readonly TimelineMark[] {
  const { t, day, value } = words;
  const evaluations = records.evaluation.filter(({ date }) => isShown(date, window));
  const reflections = records.reflectionSession.filter(({ startedOn }) =>
    isShown(startedOn, window),
  );
  const last = records.evaluation.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  const next = last?.nextDate ?? null;
  return [
    ...evaluations.map(({ id, date, kind }): TimelineMark => {
      const name = t("dossier.mark.evaluation", {
        day: day(date),
        kind: kind === null ? "" : value(kind),
      });
      return {
        kind: "dot",
        id: recordMarkId("evaluation", id),
        at: date,
        name: name.trim(),
        tone: "autonomy",
      };
    }),
    ...reflections.map(({ id, startedOn }): TimelineMark => {
      const name = t("dossier.mark.reflection", { day: day(startedOn) });
      return {
        kind: "dot",
        id: recordMarkId("reflectionSession", id),
        at: startedOn,
        name,
        isOpen: true,
        tone: "nearness",
      };
    }),
    ...(next !== null && next > at && isShown(next, window)
      ? [
          {
            kind: "note",
            id: "next",
            at: next,
            label: t("dossier.mark.next", { day: day(next) }),
          } as const,
        ]
      : []),
  ];
}

/** First times as dots, filled when nobody had to be there: what grows is seen growing. */
export function experienceDots(
  experiences: readonly Experience[],
  window: TimeWindow,
  { day }: DossierWords,
): readonly TimelineMark[] {
  return experiences
    .filter(({ date }) => isShown(date, window))
    .map(({ id, date, what, nearness }) => ({
      kind: "dot",
      id: recordMarkId("experience", id),
      at: date,
      name: `${what}, ${day(date)}`,
      isOpen: nearness !== "zonder-begeleiding",
      tone: "autonomy",
    }));
}

/** Share of the line under which two ticks would be one target for a finger. */
const tooClose = 0.035;

/**
 * Incidents as ticks, as high as how many there were. Those too close to be pressed apart are one
 * tick, which leads to the list of them.
 */
export function incidentTicks(
  incidents: readonly Incident[],
  window: TimeWindow,
  { t, day, value }: DossierWords,
): readonly TimelineTick[] {
  const groups = crowds(incidents, window);
  const most = Math.max(1, ...groups.map((group) => group.length));
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const isOne = group.length === 1;
    const name = isOne
      ? t("dossier.mark.incident", { kind: value(first.kind), day: day(first.date) })
      : t("dossier.mark.incidents", {
          count: group.length,
          from: day(first.date),
          until: day(last.date),
        });
    const id = isOne ? recordMarkId("incident", first.id) : `incidents/${first.date}`;
    const weight = group.length / most;
    return [{ kind: "tick", id, at: first.date, weight, name, tone: "neutral" } as const];
  });
}

function crowds(incidents: readonly Incident[], window: TimeWindow): readonly Incident[][] {
  const room = Math.ceil(daysBetween(window.from, window.until) * tooClose);
  const groups: Incident[][] = [];
  const shown = incidents.filter(({ date }) => isShown(date, window));
  for (const incident of shown.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const group = groups.at(-1);
    const start = group?.[0]?.date;
    if (group !== undefined && start !== undefined && daysBetween(start, incident.date) < room) {
      group.push(incident);
    } else groups.push([incident]);
  }
  return groups;
}

/** The 18th birthday when it falls in sight: open while there is no whole plan (S20, G20). */
export function turning18Marks(
  { client, records }: Dossier,
  window: TimeWindow,
  { t, day }: DossierWords,
): readonly TimelineMark[] {
  const birthday = eighteenthBirthday(client.birthDate);
  if (!isShown(birthday, window)) return [];
  const plan = records.transition18.find(
    ({ destination, funder }) => destination !== null && funder !== null,
  );
  const name = t(
    plan === undefined ? "dossier.mark.eighteenWithoutPlan" : "dossier.mark.eighteen",
    { day: day(birthday) },
  );
  const opens = records.transition18[0];
  const id = opens === undefined ? "eighteen" : recordMarkId("transition18", opens.id);
  return [
    { kind: "dot", id, at: birthday, name, isOpen: plan === undefined, tone: "nearness" },
    {
      kind: "note",
      id: "eighteen-note",
      at: besideDot(birthday, window),
      label: day(birthday),
      tone: "neutral",
    },
  ];
}

/** Words stand a fiftieth of the line before a dot near the end, so that both are seen. */
function besideDot(date: string, { from, until }: TimeWindow): string {
  return addDays(date, -Math.ceil(daysBetween(from, until) / 50));
}

function isShown(date: string, { from, until }: TimeWindow): boolean {
  return from <= date && date <= until;
}
