import { addDays, type PlainDate, type RecordKind, type RecordOf } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import fc from "fast-check";
import { recordAccess } from "../audit/record-access.ts";
import { beginTransaction, bulkWriter } from "../bulk/bulk-writer.ts";
import { saveTeam } from "../organisation/store.ts";
import { removeRecord, restoreRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { commit, type Write } from "../write/write.ts";
import { aDatabase } from "./sqlite.ts";

const first: PlainDate = "2026-01-01";

/** Teams 0 and 1 change their names into each other's; nobody may be in one that does not exist. */
export const teamIds = [anId(801), anId(802), anId(803)] as const;

type Kind = "client" | "trajectory" | "intensity" | "evaluation";

/** One thing that happens in an organisation. */
type Happening =
  | { readonly what: "save"; readonly kind: Kind; readonly place: number; readonly fields: Fields }
  | { readonly what: "remove or restore"; readonly kind: Kind; readonly place: number }
  | { readonly what: "move all" | "refused" | "undone import"; readonly fields: Fields }
  | { readonly what: "import"; readonly places: readonly number[]; readonly fields: Fields }
  | { readonly what: "rename"; readonly place: number; readonly name: string };

type Fields = Readonly<Record<Kind, Readonly<Record<string, unknown>>>>;

const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays("2025-06-01", days));
const later = day.map((each) => (each > first ? each : first));
const orNot = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const name = fc.constantFrom("roos", "Roos", "ROBIN", "Émile", "émile", "a_b%", "Zoë", "\u{1F600}");

/** What records say. */
export const fields: fc.Arbitrary<Fields> = fc.record({
  client: fc.record({
    chosenName: orNot(name),
    legalWorlds: fc.constantFrom(["wlz"], ["jeugdwet"], ["wmo", "zvw"], ["jeugdwet", "wmo"]),
    teamId: orNot(fc.constantFrom(...teamIds)),
  }),
  trajectory: fc.record({
    number: fc.constantFrom("T", "t", "\uFB01", "\u{1F600}", "T10"),
    startDate: day.map((each) => (each < first ? each : first)),
    endDate: orNot(later),
    plannedEndDate: orNot(later),
    type: fc.constantFrom("tijdelijk", "langdurig-structureel"),
    stance: orNot(fc.constantFrom("proactief", "reactief")),
    purpose: orNot(fc.constantFrom("behandeling", "duurzaam-wonen")),
  }),
  intensity: fc.record({ from: day, hoursPerDay: orNot(fc.integer({ min: 0, max: 24 })) }),
  evaluation: fc.record({ date: day }),
});

const kind = fc.constantFrom<Kind>("client", "trajectory", "trajectory", "intensity", "evaluation");
const place = fc.nat({ max: 7 });

/** Anything that changes what a list of trajectories shows, and some that change nothing. */
export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant("save" as const), kind, place, fields }) },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant("remove or restore" as const), kind, place }),
  },
  fc.record({ what: fc.constantFrom("move all", "refused", "undone import"), fields }),
  fc.record({ what: fc.constant("import" as const), places: fc.array(place), fields }),
  fc.record({ what: fc.constant("rename" as const), place, name }),
);

type Stored = { version: number; isThere: boolean };

/** An organisation of eight places, each with room for a client, a trajectory and what hangs on it. */
export function anOrganisation() {
  const world = aDatabase();
  const { db, scope, actor } = world;
  const stored = new Map<string, Stored>();
  let today = first;
  const moment = () => new Date(`${today}T12:00:00Z`);
  const line = () => recordAccess(actor, "test", null, moment());
  const attempt = (...writes: readonly Write[]) => commit(db, [...writes, line()]).ok;
  attempt(...teamIds.map((id, at) => saveTeam(scope, { id, name: `Team ${at % 2}` })));

  const made = (kind: Kind, place: number, all: Fields): RecordOf<RecordKind> => {
    const id = idOf(kind, place);
    const version = (stored.get(id)?.version ?? 0) + 1;
    const { number } = all.trajectory;
    const [clientId, trajectoryId] = [idOf("client", place), idOf("trajectory", place)];
    const own: Readonly<Record<Kind, object>> = {
      client: { pseudonym: `C${place}`, birthDate: "2000-01-01" },
      trajectory: { clientId, number: `${String(number)}${place}` },
      intensity: { trajectoryId },
      evaluation: { trajectoryId, participants: [] },
    };
    const record = aRecord(kind, { ...all[kind], ...own[kind] } as never, id);
    return { ...record, version };
  };
  const save = (kind: Kind, place: number, all: Fields): Write =>
    saveRecord(scope, kind, made(kind, place, all) as never);
  const keep = (kind: Kind, place: number) => {
    const id = idOf(kind, place);
    stored.set(id, { version: (stored.get(id)?.version ?? 0) + 1, isThere: true });
  };

  const move = (kind: Kind, place: number): void => {
    const id = idOf(kind, place);
    const before = stored.get(id);
    if (before === undefined) return;
    const { version, isThere } = before;
    const done = isThere
      ? attempt(removeRecord(scope, kind, id, version, moment()))
      : attempt(restoreRecord(scope, kind, id, version));
    if (done) stored.set(id, { version: version + 1, isThere: !isThere });
  };

  /** Rows of a file in one transaction: kept at the end, or undone. */
  const bring = (places: readonly number[], all: Fields, isKept: boolean): void => {
    const transaction = beginTransaction(db);
    const { insert } = bulkWriter(db, scope);
    for (const place of new Set(places)) {
      for (const kind of ["client", "trajectory", "evaluation"] as const) {
        if (stored.has(idOf(kind, place))) continue;
        const refusal = insert(kind, made(kind, place, all) as never);
        if (refusal === undefined && isKept) keep(kind, place);
      }
    }
    if (isKept) transaction.commit(line());
    else transaction.rollback();
  };

  /** Everyone who is there into one team, in one transaction. */
  const moveAll = (all: Fields): void => {
    const there = places.filter((each) => stored.get(idOf("client", each))?.isThere === true);
    if (!attempt(...there.map((each) => save("client", each, all)))) return;
    for (const each of there) keep("client", each);
  };

  const happen = (one: Happening): void => {
    today = addDays(today, 1);
    if (one.what === "save") {
      if (attempt(save(one.kind, one.place, one.fields))) keep(one.kind, one.place);
    } else if (one.what === "remove or restore") move(one.kind, one.place);
    else if (one.what === "move all") moveAll(one.fields);
    else if (one.what === "import") bring(one.places, one.fields, true);
    else if (one.what === "undone import") bring(places, one.fields, false);
    else if (one.what === "rename") {
      const id = teamIds[one.place % teamIds.length] ?? teamIds[0];
      attempt(saveTeam(scope, { id, name: one.name }));
    } else {
      const stale = { ...made("client", 0, one.fields), version: 99 };
      attempt(
        ...places.map((each) => save("client", each, one.fields)),
        saveRecord(scope, "client", stale as never),
      );
    }
  };
  return { ...world, happen };
}

const places = [0, 1, 2, 3, 4, 5, 6, 7] as const;

function idOf(kind: Kind, place: number): string {
  return anId({ client: 10, trajectory: 20, intensity: 30, evaluation: 40 }[kind] + place);
}
