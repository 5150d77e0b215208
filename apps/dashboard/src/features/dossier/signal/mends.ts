import { RegieRole, type Signal } from "@nabij/domain";
import type { WritableKind } from "../dossier.ts";
import type { Opening } from "../opening.ts";
import type { Mend, MendVerb } from "./mend.ts";

type Maker = Mend["open"];

/** A new record of a kind. */
const create =
  (kind: WritableKind, prefill?: Opening["prefill"], focus?: string): Maker =>
  () => ({ kind, id: null, prefill, focus });

const trajectoryAt =
  (focus: string): Maker =>
  (_signal, { trajectory }) => ({ kind: "trajectory", id: trajectory.id, focus });

const clientAt =
  (focus: string): Maker =>
  (_signal, { client }) => ({ kind: "client", id: client.id, focus });

/** The first record of a kind the signal is about, opened at a field; a new one when there is none. */
const about =
  (kind: WritableKind, focus?: string): Maker =>
  (signal) => {
    const found = signal.about.find((each) => each.kind === kind);
    return { kind, id: found?.id ?? null, focus };
  };

const missing = (signal: Signal): readonly string[] => {
  const { missing: names } = signal.evidence;
  return Array.isArray(names) ? names : [];
};

const evaluation = create("evaluation", { kind: "regelmatig" });
const analysis = create("explanatoryAnalysis");

const goalOrEnd: Maker = (signal, dossier) =>
  missing(signal).includes("goal")
    ? create("goal")(signal, dossier)
    : trajectoryAt("plannedEndDate")(signal, dossier);

const regieRole: Maker = (signal, dossier) => {
  const { missingRoles, role } = signal.evidence;
  const named = RegieRole.safeParse(Array.isArray(missingRoles) ? missingRoles[0] : role);
  const prefill = named.success ? { regieRole: named.data } : {};
  return create("regieAssignment", prefill, "holder")(signal, dossier);
};

const provenance: Maker = (signal, dossier) => {
  const id = signal.about.find(({ kind }) => kind === "diagnosis")?.id;
  const claim = dossier.records.diagnosis.find((diagnosis) => diagnosis.id === id);
  return about("diagnosis", claim?.source === null ? "source" : "assessor")(signal, dossier);
};

const planFor18: Maker = (signal, dossier) =>
  about("transition18", missing(signal).includes("destination") ? "destination" : "funder")(
    signal,
    dossier,
  );

const twoKeys: Maker = (signal, dossier) =>
  (missing(signal).includes("explanatoryAnalysis") ? analysis : trajectoryAt("retAdviceOn"))(
    signal,
    dossier,
  );

const mend = (verb: MendVerb, open: Maker): Mend => ({ verb, open });

/** What mends each signal, by its number in requirements §3. */
export const mends: Readonly<Record<`G${number}`, Mend>> = {
  G1: mend("fill", trajectoryAt("startReasons")),
  G2: mend("evaluate", evaluation),
  G3: mend("fill", goalOrEnd),
  G4: mend("evaluate", evaluation),
  G5: mend("evaluate", create("evaluation", { kind: "3-weken" })),
  G6: mend("fill", trajectoryAt("investigatedOn")),
  G7: mend("ask", create("escalation", { table: "experttafel" }, "question")),
  G8: mend("evaluate", create("evaluation", { kind: "regelmatig", independentExpert: true })),
  G9: mend("analyse", analysis),
  G10: mend("fill", about("explanatoryAnalysis", "readReceipts")),
  G11: mend("ask", trajectoryAt("retAdviceOn")),
  G12: mend("assign", regieRole),
  G13: mend("assign", regieRole),
  G14: mend("look", about("regieAssignment", "caseload")),
  G15: mend("fill", provenance),
  G16: mend("look", about("diagnosis", "reExaminedOn")),
  G17: mend("fill", about("diagnosis", "changeReason")),
  G18: mend("look", about("placement", "note")),
  G19: mend("look", about("placement", "hasTreatment")),
  G20: mend("plan", planFor18),
  G21: mend("add", create("activity", { kind: "dagbesteding" }, "kind")),
  G22: mend("fill", about("goal", "measuredBy")),
  G23: mend("fill", about("restriction", "legalBasis")),
  G24: mend("fill", trajectoryAt("isRestriction")),
  G25: mend("look", about("deliveredHours", "deliveredHours")),
  G26: mend("add", create("incident")),
  G27: mend("fill", trajectoryAt("perspective")),
  G28: mend("look", trajectoryAt("plannedEndDate")),
  G29: mend("look", about("placement", "peerContact")),
  G30: mend("look", about("intensity", "ratio")),
  G31: mend("add", create("goal")),
  G32: mend("fill", about("placement", "informationAskedOn")),
  G33: mend("look", trajectoryAt("decisionContext")),
  G34: mend("fill", twoKeys),
  G35: mend("add", about("placement", "homeReviews")),
  G36: mend("look", about("agreement", "status")),
  G37: mend("fill", about("placement", "fileReceivedOn")),
  G38: mend("look", about("placement", "refusals")),
  G39: mend("fill", about("evaluation", "impacts")),
  G40: mend("look", about("teamContext", "confidence")),
  G41: mend("look", about("teamContext", "staffLeft")),
  G42: mend("look", about("funding", "staffShare")),
  G43: mend("evaluate", create("evaluation", { kind: "heraanvraag" })),
  G44: mend("look", about("teamContext", "expectation")),
  G45: mend("ask", create("clientVoice", undefined, "said")),
  G46: mend("look", clientAt("network")),
  G47: mend("tryStep", create("opbouwStep")),
  G48: mend("tryStep", create("opbouwStep")),
  G49: mend("add", create("experience")),
  G50: mend("ask", create("teamContext", undefined, "coResidentsAsked")),
  G51: mend("fill", trajectoryAt("variant")),
  G52: mend("fill", about("crisis", "helpOn")),
  G53: mend("ask", create("escalation", { table: "landelijke-commissie" }, "question")),
  G54: mend("look", about("teamContext", "staffPerTenClients")),
  G55: mend("plan", clientAt("futureCare")),
};
