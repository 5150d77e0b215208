import { listAudit, saveRecord } from "@nabij/db";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const sam = anId(1);
const noor = anId(11);

/** Sam with agreements, a goal, regie and things said; Noor with a trajectory only. */
function twoFamilies() {
  const node = aNode();
  const { scope, store } = node;
  const ofSam = { trajectoryId: anId(2), madeOn: "2026-09-01" };
  const said = (id: number, text: string, ...sharedWith: readonly string[]) =>
    aRecord("clientVoice", { clientId: sam, date: "2026-10-01", said: text, sharedWith }, anId(id));
  const agreed = (id: number, what: string, status: string, dueOn: string | null = null) =>
    aRecord("agreement", { ...ofSam, what, status, dueOn }, anId(id));
  store(
    saveRecord(scope, "client", aClient({ chosenName: "Sam" })),
    saveRecord(scope, "trajectory", aTrajectory()),
    saveRecord(scope, "client", {
      ...aClient({ pseudonym: "C0002", chosenName: "Noor" }),
      id: noor,
    }),
    saveRecord(scope, "trajectory", {
      ...aTrajectory({ number: "T0002", clientId: noor }),
      id: anId(12),
    }),
    ...[
      agreed(21, "Iemand belt als het later wordt", "verbroken"),
      agreed(22, "Een brief over wie betaalt", "open", "2026-12-22"),
      agreed(23, "Samen naar de winkel", "nagekomen"),
      agreed(24, "Oud plan", "vervallen"),
    ].map((each) => saveRecord(scope, "agreement", each)),
    ...[
      said(31, "ik wil een hond", "team", "familie"),
      said(32, "alleen het team", "team"),
      said(33, "voor mij alleen", "niemand"),
    ].map((each) => saveRecord(scope, "clientVoice", each)),
    saveRecord(
      scope,
      "evaluation",
      aRecord(
        "evaluation",
        { trajectoryId: anId(2), date: "2026-09-01", nextDate: "2026-12-04" },
        anId(41),
      ),
    ),
    saveRecord(
      scope,
      "regieAssignment",
      aRecord(
        "regieAssignment",
        {
          trajectoryId: anId(2),
          regieRole: "casusregie",
          holder: "wijkteam",
          from: "2026-01-01",
        },
        anId(42),
      ),
    ),
  );
  const parent = (clientIds: readonly string[] | null = [sam]) =>
    node.as("vertegenwoordiger", { clientIds });
  return { ...node, parent, client: node.as("client", { clientIds: [sam] }) };
}

test("a representative reads what was agreed: broken first, then open, then kept", async () => {
  const { clients } = await twoFamilies().parent().mine.overview({});
  expect(clients.map(({ name }) => name)).toEqual(["Sam"]);
  expect(clients[0]?.agreements.map(({ status }) => status)).toEqual([
    "verbroken",
    "open",
    "nagekomen",
  ]);
  expect(clients[0]?.nextEvaluation).toBe("2026-12-04");
  expect(clients[0]?.moments).toEqual([
    { on: "2026-12-04", what: "evaluatie", about: null },
    { on: "2026-12-22", what: "afspraak", about: "Een brief over wie betaalt" },
  ]);
  const held = clients[0]?.regie.map(({ role, holders }) => [role, holders.length]);
  expect(held).toEqual([
    ["procesregie", 0],
    ["behandelregie", 0],
    ["casusregie", 1],
  ]);
});

test("a representative reads of what Sam said only what is for family; Sam reads all", async () => {
  const { parent, client } = twoFamilies();
  const heard = async (caller: typeof client) =>
    (await caller.mine.overview({})).clients[0]?.voices.map(({ said }) => said).toSorted();
  expect(await heard(parent())).toEqual(["ik wil een hond"]);
  expect(await heard(client)).toEqual(["alleen het team", "ik wil een hond", "voor mij alleen"]);
});

test("the dossier keeps what was said to whom it was said for", async () => {
  const { parent, client, as } = twoFamilies();
  const heard = async (caller: typeof client) =>
    (await caller.trajectory.dossier({ id: anId(2) })).records.clientVoice.map(({ said }) => said);
  expect(await heard(parent())).toEqual(["ik wil een hond"]);
  expect(await heard(as("begeleider"))).toEqual(["ik wil een hond", "alleen het team"]);
});

test("a representative of one client gets nothing of another", async () => {
  const { mine } = twoFamilies().parent();
  const clientId = noor;
  expect(await refusalOf(mine.overview({ clientId }))).toBe("NotFound");
  expect(await refusalOf(mine.access({ clientId }))).toBe("NotFound");
  const answers = [{ question: null, said: "van een ander" }];
  expect(await refusalOf(mine.tell({ clientId, answers, sharedWith: ["team"] }))).toBe("NotFound");
});

test("without a named client there is nobody, and never everybody", async () => {
  const { mine } = twoFamilies().parent(null);
  expect((await mine.overview({})).clients).toEqual([]);
  expect((await mine.access({})).days).toEqual([]);
  const answers = [{ question: null, said: "hallo" }];
  const told = mine.tell({ clientId: sam, answers, sharedWith: ["team"] });
  expect(await refusalOf(told)).toBe("NotFound");
});

test("what a representative tells is stored as theirs, for whom they chose, and read back", async () => {
  const { parent, as, db, organisation } = twoFamilies();
  const answers = [{ question: null, said: "Sam slaapt slecht" }];
  await parent().mine.tell({ clientId: sam, answers, sharedWith: ["team"] });
  const own = (await parent().mine.overview({})).clients[0]?.voices.filter(({ isOwn }) => isOwn);
  expect(own).toMatchObject([
    { said: "Sam slaapt slecht", how: "via-vertegenwoordiger", date: "2026-11-01" },
  ]);
  const { records } = await as("begeleider").trajectory.dossier({ id: anId(2) });
  expect(records.clientVoice.map(({ said }) => said)).toContain("Sam slaapt slecht");
  const actions = listAudit(db, organisation.id).rows.map(({ action }) => action);
  expect(actions).toContain("mine.tell");
});

test("another representative of the same client does not read what was for the team", async () => {
  const { parent, as } = twoFamilies();
  const answers = [{ question: null, said: "over de scheiding" }];
  await parent().mine.tell({ clientId: sam, answers, sharedWith: ["team"] });
  const other = as("vertegenwoordiger", { clientIds: [sam], userId: "de andere ouder" });
  const seen = JSON.stringify(await other.mine.overview({}));
  expect(seen).not.toContain("over de scheiding");
});

test("what a client says with help is stored as said with support, each answer apart", async () => {
  const { client, as } = twoFamilies();
  const answers = [
    { question: "Hoe gaat het?", said: "soms fijn, soms niet" },
    { question: "Wat wil jij?", said: "een hond" },
  ];
  await client.mine.tell({ clientId: sam, answers, sharedWith: ["team"], withSupport: true });
  const { records } = await as("begeleider").trajectory.dossier({ id: anId(2) });
  const told = records.clientVoice.filter(({ how }) => how === "met-ondersteuning");
  const questions = new Set(told.map(({ question }) => question));
  expect(questions).toEqual(new Set(["Hoe gaat het?", "Wat wil jij?"]));
});

test("a number that points at a citizen is not stored, and nothing else of it either", async () => {
  const { client, parent } = twoFamilies();
  const answers = [
    { question: null, said: "het gaat" },
    { question: null, said: "mijn nummer is 111222333" },
  ];
  const told = client.mine.tell({ clientId: sam, answers, sharedWith: ["familie"] });
  expect(await refusalOf(told)).toBe("InvalidRecord");
  expect((await parent().mine.overview({})).clients[0]?.voices).toHaveLength(1);
});

test("who looked is shown per day and by role, without a name, and equal lines as one", async () => {
  const { parent, as } = twoFamilies();
  for (const _ of [1, 2]) await as("begeleider").trajectory.dossier({ id: anId(2) });
  await as("zorgmanager").trajectory.dossier({ id: anId(12) });
  await parent().mine.overview({});
  const { days, organisation } = await parent().mine.access({});
  expect(organisation).toBe("Zorggroep Voorbeeld");
  expect(days).toEqual([
    {
      day: "2026-11-01",
      lines: [
        { role: "vertegenwoordiger", isYou: true, act: "gelezen", about: "client", times: 1 },
        { role: "begeleider", isYou: false, act: "gelezen", about: "trajectory", times: 2 },
      ],
    },
  ]);
  expect(JSON.stringify(days)).not.toContain("user ");
  const again = await parent().mine.access({});
  expect(again.days[0]?.lines[0]).toMatchObject({ about: "access", isYou: true });
});

test("a period without a day in it shows nothing", async () => {
  const { parent, as } = twoFamilies();
  await as("begeleider").trajectory.dossier({ id: anId(2) });
  const { days } = await parent().mine.access({ from: "2026-09-01", until: "2026-10-31" });
  expect(days).toEqual([]);
});
