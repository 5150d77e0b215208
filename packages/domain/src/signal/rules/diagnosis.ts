import type { Diagnosis } from "../../diagnosis/diagnosis.ts";
import { addMonths, type PlainDate } from "../../plain-date/plain-date.ts";
import { dayAfter, daysOf } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";

/** G16: not looked at again for years, or the report that is cited says something else. */
export const oldDiagnosisRepeated: SignalRule = {
  find: ({ diagnoses }, at, limit) => {
    const isOld = (one: Diagnosis) => {
      const examined = lastExamined(one, at);
      return examined !== null && at > addMonths(examined, limit("months"));
    };
    const repeated = diagnoses.filter(
      (one) => isKnown(one, at) && (one.sourceSaysOtherwise === true || isOld(one)),
    );
    if (repeated.length === 0) return null;
    const examined = repeated.filter(isOld).flatMap((one) => lastExamined(one, at) ?? []);
    return {
      evidence: {
        old: examined.length,
        lastExamined: examined.toSorted()[0] ?? null,
        sourceSaysOtherwise: repeated.filter((one) => one.sourceSaysOtherwise === true).length,
      },
      about: aboutDiagnoses(repeated),
    };
  },
  changesOn: ({ diagnoses }, limit) =>
    diagnoses
      .flatMap(({ date, reExaminedOn }) => daysOf(date, reExaminedOn))
      .flatMap((day) => [day, dayAfter(addMonths(day, limit("months")))]),
};

/** G17: the diagnosis was replaced at least twice, and nobody wrote down why. */
export const diagnosesKeepChanging: SignalRule = {
  find: ({ diagnoses }, at, limit) => {
    if (diagnoses.length < limit("changes")) return null;
    const changed = diagnoses.filter(
      (one) => one.status === "gewisseld" && one.changeReason === null && isKnown(one, at),
    );
    if (changed.length === 0 || changed.length < limit("changes")) return null;
    const dates = changed.flatMap(({ date }) => date ?? []).toSorted();
    return {
      evidence: {
        changes: changed.length,
        firstOn: dates[0] ?? null,
        lastOn: dates.at(-1) ?? null,
      },
      about: aboutDiagnoses(changed),
    };
  },
  changesOn: ({ diagnoses }) => diagnoses.flatMap(({ date }) => daysOf(date)),
};

function isKnown({ date }: Diagnosis, at: PlainDate): boolean {
  return date === null || date <= at;
}

/** The last day on which someone looked: the claim itself or a re-examination, if dated. */
function lastExamined({ date, reExaminedOn }: Diagnosis, at: PlainDate): PlainDate | null {
  if (reExaminedOn === null || reExaminedOn > at) return date;
  return date !== null && date > reExaminedOn ? date : reExaminedOn;
}

function aboutDiagnoses(diagnoses: readonly Diagnosis[]) {
  const inOrder = chronological(diagnoses, ({ date }) => date);
  return inOrder.map(({ id }) => ({ kind: "diagnosis", id }) as const);
}
