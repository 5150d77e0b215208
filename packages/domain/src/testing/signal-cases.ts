import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { fieldsOf, type RecordKind } from "../record/records.ts";
import { type FactList, factLists, type SignalId, type TrajectoryFacts } from "../signal/signal.ts";
import { aClient, anId, aRecord, aTrajectory, someFacts } from "../testing.ts";

/** The fields a case gives; an unknown name is refused, so that no case is empty by a typo. */
function given(kind: RecordKind) {
  const known = new Set(fieldsOf(kind));
  return z.record(
    z.string().refine((field) => known.has(field), { error: `no field of ${kind}` }),
    z.unknown(),
  );
}

/** What a record holds where a case leaves it out. */
const blanks: Readonly<Partial<Record<FactList, object>>> = {
  goals: { description: "Zelf boodschappen doen", status: "lopend" },
  restrictions: { form: "insluiting" },
  incidents: { kind: "agressie" },
  agreements: { what: "Samen koken", status: "open" },
  funding: { scheme: "meerzorg" },
  frameworkSteps: { step: 1, title: "Bespreken" },
  escalations: { table: "ret" },
  reflectionSessions: { guide: "volledig" },
  learningCycles: { state: "aanmelding", round: 1 },
  opbouwSteps: { what: "Alleen naar de bus" },
  experiences: { what: "Met de bus" },
  clientVoices: { said: "Ik wil zelf koken" },
};

type Fields = Readonly<Record<string, unknown>>;

const listNames = Object.keys(factLists) as readonly FactList[];

/** What stands in the file of a case; an unknown name is refused. */
export const GivenFacts = z.strictObject({
  client: given("client").optional(),
  trajectory: given("trajectory").optional(),
  ...Object.fromEntries(
    listNames.map((list) => [list, z.array(given(factLists[list])).optional()] as const),
  ),
});

const Case = z.strictObject({
  /** A sentence as a clinician would say it. */
  title: z.string().regex(/^\p{Lu}.*\.$/u),
  at: PlainDate,
  /** What stands in the file; all else is empty, the client 30 and the start 1 January 2026. */
  given: GivenFacts,
  /** No signal, or a part of its evidence. */
  signal: z.record(z.string(), z.unknown()).nullable(),
});
/** A file and a day, and what a signal says of it, as a clinician can read it. */
export type SignalCase = z.infer<typeof Case>;

const folder = new URL("../signal/cases/", import.meta.url);

/** The cases of a signal. */
export function signalCases(id: SignalId): readonly SignalCase[] {
  const file = new URL(`${id.toLowerCase()}.json`, folder);
  return z.array(Case).parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The file a case gives, with what it leaves out filled in. */
export function factsOfCase({ given: facts }: Pick<SignalCase, "given">): TrajectoryFacts {
  let last = 2;
  const listed = listNames.map((list) => {
    const parents = { clientId: anId(1), trajectoryId: anId(2) };
    const records = (facts as Readonly<Partial<Record<FactList, readonly object[]>>>)[list] ?? [];
    const made = records.map((fields) => {
      last += 1;
      return aRecord(factLists[list], { ...parents, ...blanks[list], ...fields }, anId(last));
    });
    return [list, made];
  });
  return someFacts({
    client: aClient(facts.client as Fields),
    trajectory: aTrajectory(facts.trajectory as Fields),
    ...Object.fromEntries(listed),
  });
}

/** The names of the files with cases. */
export function signalCaseFiles(): readonly string[] {
  return readdirSync(folder);
}
