import { mayDo, readPermission } from "../permission/permission.ts";
import type { Role } from "../permission/role.ts";
import type { PlainDate } from "../plain-date/plain-date.ts";
import type { Signal, SignalId, TrajectoryFacts } from "./signal.ts";
import { type SignalSettings, shippedSettings } from "./signal-settings.ts";
import { signalsAt } from "./signals-at.ts";

/**
 * The signals of a trajectory that a role may see: those that rest only on records it may read,
 * because evidence is part of the dossier (product §1); with `only` no others than those.
 */
export function signalsFor(
  role: Role,
  facts: TrajectoryFacts,
  at: PlainDate,
  settings: SignalSettings = shippedSettings,
  only?: readonly SignalId[],
): readonly Signal[] {
  if (!mayDo(role, "signal.read")) return [];
  return signalsAt(facts, at, settings, only).filter(({ about }) =>
    about.every(({ kind }) => mayDo(role, readPermission(kind))),
  );
}
