import { RegieRole, type Signal, type SignalId } from "@nabij/domain";
import type { Dossier, WritableKind } from "../dossier.ts";
import type { Opening } from "../opening.ts";

/** Makes the opening of the form that mends a signal. */
type Mend = (signal: Signal, dossier: Dossier) => Opening;

const create = (kind: WritableKind, prefill?: Opening["prefill"], focus?: string): Opening => ({
  kind,
  id: null,
  prefill,
  focus,
});

const trajectoryAt =
  (focus: string): Mend =>
  (_signal, { trajectory }) => ({ kind: "trajectory", id: trajectory.id, focus });

/** The first record of a kind the signal is about, opened at a field; a new one when there is none. */
const about =
  (kind: WritableKind, focus?: string): Mend =>
  (signal) => {
    const found = signal.about.find((each) => each.kind === kind);
    return found === undefined ? create(kind, undefined, focus) : { kind, id: found.id, focus };
  };

const missing = (signal: Signal): readonly string[] => {
  const { missing: names } = signal.evidence;
  return Array.isArray(names) ? names : [];
};

const mends: Readonly<Record<SignalId, Mend>> = {
  G3: (signal, dossier) =>
    missing(signal).includes("goal")
      ? create("goal")
      : trajectoryAt("plannedEndDate")(signal, dossier),
  G4: () => create("evaluation", { kind: "regelmatig" }),
  G5: () => create("evaluation", { kind: "3-weken" }),
  G6: trajectoryAt("investigatedOn"),
  G8: () => create("evaluation", { kind: "regelmatig", independentExpert: true }),
  G9: () => create("explanatoryAnalysis"),
  G12: ({ evidence }) => {
    const roles = evidence.missingRoles;
    const role = RegieRole.safeParse(Array.isArray(roles) ? roles[0] : undefined);
    return create("regieAssignment", role.success ? { regieRole: role.data } : {}, "holder");
  },
  G15: (signal, dossier) => {
    const id = signal.about.find(({ kind }) => kind === "diagnosis")?.id;
    const claim = dossier.records.diagnosis.find((diagnosis) => diagnosis.id === id);
    return about("diagnosis", claim?.source === null ? "source" : "assessor")(signal, dossier);
  },
  G18: about("placement", "note"),
  G20: (signal, dossier) =>
    about("transition18", missing(signal).includes("destination") ? "destination" : "funder")(
      signal,
      dossier,
    ),
  G21: () => create("activity", { kind: "dagbesteding" }, "kind"),
  G23: about("restriction", "legalBasis"),
  G25: about("deliveredHours", "deliveredHours"),
  G28: trajectoryAt("plannedEndDate"),
  G34: (signal, dossier) =>
    missing(signal).includes("explanatoryAnalysis")
      ? create("explanatoryAnalysis")
      : trajectoryAt("retAdviceOn")(signal, dossier),
};

/** The form that mends a signal, with the cursor where it belongs. */
export function signalAction(signal: Signal, dossier: Dossier): Opening {
  return mends[signal.id](signal, dossier);
}
