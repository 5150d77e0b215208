import type { ClientVoice } from "../../client-voice/client-voice.ts";
import { mayHear } from "../../client-voice/may-hear.ts";
import type { PlainDate } from "../../plain-date/plain-date.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import type { HeardAt } from "../saying.ts";
import { inPeriod, line, offered, prose, section } from "./part.ts";

/** One time that the client or the family was heard. */
export type HeardMoment = {
  readonly id: string;
  readonly on: PlainDate;
  readonly how: HeardAt;
  readonly with: readonly string[];
  readonly note: string | null;
};

/** Every time in the period that the client or the family was heard, oldest first (S19, S32). */
export function heardMoments(source: ReportSource, period: ReportPeriod): readonly HeardMoment[] {
  const { clientVoice, evaluation, careAdvice } = source.records;
  const moments = [
    ...inPeriod(clientVoice.filter(isForSomebody), period).map(({ id, date, how }): HeardMoment => {
      const isFamily = how === "via-vertegenwoordiger";
      return { id, on: date, how: isFamily ? "through-family" : "said", with: [], note: null };
    }),
    ...inPeriod(evaluation, period)
      .filter(({ clientHeard }) => clientHeard === true)
      .map(({ id, date, participants, clientHeardHow }): HeardMoment => {
        return { id, on: date, how: "evaluation", with: participants, note: clientHeardHow };
      }),
    ...inPeriod(careAdvice, period)
      .filter(({ members }) => members.includes("jongere") || members.includes("ouders"))
      .map(({ id, date, members }): HeardMoment => {
        const own = members.filter((member) => member === "jongere" || member === "ouders");
        return { id, on: date, how: "care-advice", with: own, note: null };
      }),
  ];
  return moments.toSorted((a, b) => a.on.localeCompare(b.on));
}

/** How the client looks at it: own wishes, how often heard, and what may be passed on (S32). */
export function voiceSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const { ownWishes, ownWishesOn } = source.client;
  const moments = heardMoments(source, period);
  const last = moments.at(-1)?.on ?? null;
  return section("voice", [
    ...prose("client", "ownWishes", ownWishes, ownWishesOn),
    line("times heard", { key: "timesHeard", count: moments.length, last }),
    ...voiceLines(source, period, "casusregie"),
    ...reflectionLines(source, period),
  ]);
}

/** What the client said and lets these readers know; what is for nobody or was not asked stays out. */
export function voiceLines(
  { records, reader }: ReportSource,
  period: ReportPeriod,
  ...readers: readonly ClientVoice["sharedWith"][number][]
): readonly ReportLine[] {
  return inPeriod(records.clientVoice, period)
    .filter((voice) => isSharedWith(voice, readers) && mayHear(reader, voice))
    .map(({ id, said, date, how, question }) =>
      line(`voice ${id}`, { key: "voice", said, on: date, how, question }),
    );
}

/** Whether the client lets at least one of these readers know it. */
export function isSharedWith(
  { sharedWith }: Pick<ClientVoice, "sharedWith">,
  readers: readonly ClientVoice["sharedWith"][number][],
): boolean {
  return isForSomebody({ sharedWith }) && readers.some((reader) => sharedWith.includes(reader));
}

/** What is for nobody is not even counted. */
function isForSomebody({ sharedWith }: Pick<ClientVoice, "sharedWith">): boolean {
  return !sharedWith.includes("niemand");
}

/** That reflections were held, and only by choice; what was said is not known here (trap 16). */
export function reflectionLines(
  { reflectionDays }: ReportSource,
  { from, until }: ReportPeriod,
): readonly ReportLine[] {
  const count = reflectionDays.filter((day) => from <= day && day <= until).length;
  return count === 0 ? [] : [offered("reflections", { key: "reflections", count })];
}
