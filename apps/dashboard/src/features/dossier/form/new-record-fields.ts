import { addMonths, type PlainDate, records } from "@nabij/domain";
import { Temporal } from "temporal-polyfill";
import type { Dossier, Fields, WritableKind } from "../dossier.ts";
import { type FieldModel, fieldModels } from "./field-model.ts";

/** What a new record starts with: what it hangs on, today, and what is almost always so. */
export function newRecordFields(
  kind: WritableKind,
  dossier: Dossier,
  prefill: Fields = {},
): Fields {
  return { ...blankFields(kind), ...parentOf(kind, dossier), ...usual(kind, dossier), ...prefill };
}

function blankFields(kind: WritableKind): Fields {
  const asked = [...fieldModels(kind).values()].filter(
    ({ name }) => name !== "id" && name !== "version",
  );
  return Object.fromEntries(asked.map((model) => [model.name, blankValue(model)]));
}

function blankValue({ isNullable, input }: FieldModel): unknown {
  if (isNullable) return null;
  if (input === "choices" || input === "rows" || input === "lines") return [];
  return input === "text" ? "" : null;
}

function parentOf(kind: WritableKind, { client, trajectory }: Dossier): Fields {
  const { parent } = records[kind];
  if (parent === null) return {};
  return parent === "client" ? { clientId: client.id } : { trajectoryId: trajectory.id };
}

function usual(kind: WritableKind, dossier: Dossier): Fields {
  const { at } = dossier;
  const byKind: Readonly<Partial<Record<WritableKind, Fields>>> = {
    intensity: { from: at },
    placement: { from: at },
    explanatoryAnalysis: { ...lastAnalysis(dossier), date: at },
    goal: { startDate: at, status: "lopend" },
    evaluation: { date: at, nextDate: addMonths(at, 3) },
    restriction: { from: at },
    regieAssignment: { from: at },
    incident: { date: at },
    activity: { from: at },
    agreement: { madeOn: at, status: "open" },
    transition18: { date: at },
    funding: { from: at },
    teamContext: { date: at },
    environment: { date: at },
    escalation: { askedOn: at },
    deliveryOrder: { from: at },
    careAdvice: { date: at },
    requestAssessment: { date: at },
    learningCycle: { state: "aanmelding", round: 1, startedOn: at, stateSince: at },
    opbouwStep: { from: at, result: "loopt" },
    opbouwFactors: { ...lastFactors(dossier), date: at },
    experience: { date: at },
    crisis: { raisedOn: at },
    regieAppointment: { from: at },
    jointDecision: { date: at },
    rightsCheck: { date: at },
    clientVoice: { date: at, sharedWith: ["team"] },
    qualityCheck: { date: at },
    deliveredHours: lastWeek(dossier, at),
    frameworkStep: { step: nextStep(dossier) },
  };
  return byKind[kind] ?? {};
}

/** Last complete week, with the hours that were planned the last time. */
function lastWeek({ records: { deliveredHours } }: Dossier, at: PlainDate): Fields {
  const sunday = Temporal.PlainDate.from(at).subtract({ weeks: 1 });
  const planned = deliveredHours.at(-1)?.plannedHours ?? null;
  return {
    year: sunday.yearOfWeek ?? sunday.year,
    week: sunday.weekOfYear ?? 1,
    plannedHours: planned,
  };
}

/** A new version begins as the last one: what still holds needs no typing (S7). */
function lastAnalysis({ records: { explanatoryAnalysis } }: Dossier): Fields {
  const last = explanatoryAnalysis.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  if (last === undefined) return {};
  const { id: _id, version: _version, readReceipts: _receipts, ...content } = last;
  return content;
}

/** The factors as they were seen the last time: what did not change needs no typing. */
function lastFactors({ records: { opbouwFactors } }: Dossier): Fields {
  const last = opbouwFactors.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  if (last === undefined) return {};
  const { id: _id, version: _version, note: _note, ...factors } = last;
  return factors;
}

function nextStep({ records: { frameworkStep } }: Dossier): number {
  const last = Math.max(-1, ...frameworkStep.map(({ step }) => step));
  return Math.min(7, last + 1);
}
