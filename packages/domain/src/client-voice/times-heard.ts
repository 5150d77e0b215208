import { addMonths, type PlainDate } from "../plain-date/plain-date.ts";
import type { RecordReference } from "../record/records.ts";
import type { TrajectoryFacts } from "../signal/signal.ts";
import type { HeardGroup } from "./heard-groups.ts";

/** The client was heard on a day; the own wishes may be undated. */
export type Heard = { readonly on: PlainDate | null; readonly record: RecordReference };

type HeardFacts = Pick<
  TrajectoryFacts,
  "client" | "clientVoices" | "evaluations" | "reflectionSessions"
>;

/** Every time the client's own voice is on record, in no order (S32, G45). */
export function timesHeard(facts: HeardFacts): readonly Heard[] {
  const { client, clientVoices, evaluations, reflectionSessions } = facts;
  const heard: Heard[] = [];
  const add = (on: PlainDate | null, record: RecordReference) => heard.push({ on, record });
  if (client.ownWishes !== null) add(client.ownWishesOn, { kind: "client", id: client.id });
  for (const { id, date } of clientVoices) add(date, { kind: "clientVoice", id });
  for (const { id, date, clientHeard } of evaluations) {
    if (clientHeard === true) add(date, { kind: "evaluation", id });
  }
  for (const { id, startedOn, clientPresent } of reflectionSessions) {
    if (clientPresent === true) add(startedOn, { kind: "reflectionSession", id });
  }
  return heard;
}

const quarter = 3;
const year = 12;

/** How long ago on day `at` the client was heard last; wishes without a day are known, but not since when. */
export function heardGroupOf(facts: HeardFacts, at: PlainDate): HeardGroup {
  const heard = timesHeard(facts);
  const last = heard
    .flatMap(({ on }) => (on !== null && on <= at ? [on] : []))
    .toSorted()
    .at(-1);
  if (last !== undefined && last > addMonths(at, -quarter)) return "kwartaal";
  if (last !== undefined && last > addMonths(at, -year)) return "jaar";
  if (heard.some(({ on }) => on === null)) return "zonder-dag";
  return last === undefined ? "nooit" : "langer";
}
