import fc from "fast-check";
import { fullGuide } from "../../guide/full-guide.ts";
import type { PinnedGuide } from "../../guide/guide.ts";
import { findGuide } from "../../guide/guides.ts";
import { everyoneConsents, TestTable } from "../../testing.ts";
import type { Viewer } from "../../view/viewer.ts";
import type { By } from "../by.ts";
import type { SessionState } from "../state.ts";
import type { Naming } from "../together.ts";
import { type Move, moves, type Sent } from "./circle-moves.ts";

const guideOf = (id: string): PinnedGuide => findGuide(id) ?? fullGuide;

/** How a random session begins: guide, naming, who has a phone, beforehand or not. */
const beginning = fc.record({
  guide: fc.constantFrom("volledig", "volledig", "eigen-stem"),
  naming: fc.constantFrom<Naming>("named", "alias", "anonymous"),
  beforehand: fc.boolean(),
  hasSeat: fc.boolean(),
  phones: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
});
export type Beginning = typeof beginning extends fc.Arbitrary<infer T> ? T : never;

const roles = ["client", "begeleider", "begeleider", "begeleider", "begeleider"] as const;

/** The session as it begins, with options laid out so that positions can be taken. */
export function begin({ guide, naming, beforehand, hasSeat, phones }: Beginning): TestTable {
  const devices = phones.map((isOwn) => (isOwn ? ("own" as const) : ("table" as const)));
  const participants = [...roles, "gedragswetenschapper" as const, "zorgmanager" as const].map(
    (role, seat) => ({ role, device: seat === 5 ? ("own" as const) : (devices[seat] ?? "own") }),
  );
  const table = new TestTable(guideOf(guide)).must({
    type: "startSession",
    sessionId: "s-3",
    today: "2026-11-21",
    language: "nl",
    time: "all",
    clientName: "Bo",
    trajectoryId: null,
    writing: "first",
    ...{ naming, beforehand, participants },
    ...(hasSeat ? { facilitatorSeat: 5 } : {}),
  });
  return everyoneConsents(table);
}

/** Three options with their harm: what has to be there before positions. */
export function layOptions(table: TestTable): void {
  for (const [index, lessNearness] of [true, false, false].entries()) {
    const by = byOf(table.state, "P6");
    const text = `keuze ${index}`;
    table.send({ type: "proposeOption", participantId: "P6", text, lessNearness }, by);
    const optionId = `O${index + 1}`;
    table.send({ type: "nameHarm", optionId, participantId: "P6", text: `nadeel ${index}` }, by);
  }
}

/** The one who may send for this person: they themselves, or who leads when they have no device. */
export function byOf(state: SessionState, who: string): By {
  const lead: By = { kind: "facilitator", participantId: state.facilitator.participantId };
  if (who === "leader" || who === lead.participantId) return lead;
  const device = state.participants.find(({ id }) => id === who)?.device;
  return device === "table" ? lead : { kind: "participant", participantId: who };
}

/** A random session: how it begins, and what happens in it. */
export const session = fc.tuple(beginning, moves);

/** So many random sessions per property. */
export const numRuns = 150;

/** Carries the moves out, and keeps what was sent so that it can be sent again. */
export function play(start: Beginning, list: readonly Move[]): { table: TestTable; sent: Sent[] } {
  const table = begin(start);
  if (!start.beforehand) layOptions(table);
  const sent = list.flatMap((move, step) => {
    const made = move(table, step);
    for (const { command, who } of made) table.send(command, byOf(table.state, who));
    return [...made];
  });
  return { table, sent };
}

/** Holds in every random session, at the moment it ended. */
export function always(holds: (table: TestTable) => void): void {
  fc.assert(
    fc.property(session, ([start, list]) => holds(play(start, list).table)),
    { numRuns },
  );
}

/** Everybody who may ask to see it. */
export function viewersOf({ state }: TestTable): Viewer[] {
  const { participantId } = state.facilitator;
  const seats = state.participants.map(
    ({ id }): Viewer =>
      id === participantId
        ? { kind: "facilitator", participantId: id }
        : { kind: "participant", participantId: id },
  );
  const outside: Viewer[] = [{ kind: "table" }, { kind: "organisation" }];
  return [...seats, ...outside, { kind: "facilitator", participantId: null }];
}
