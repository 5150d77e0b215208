import { RegieRole } from "@nabij/domain";
import type { DossierKind } from "../dossier.ts";

/** What a mark on the timeline stands for: a record, or days on which nobody held a role. */
export type MarkTarget =
  | { readonly type: "record"; readonly kind: DossierKind; readonly id: string }
  | { readonly type: "gap"; readonly role: RegieRole; readonly from: string };

export function recordMarkId(kind: DossierKind, id: string): string {
  return `record/${kind}/${id}`;
}

export function gapId(role: RegieRole, from: string): string {
  return `gap/${role}/${from}`;
}

/** Reads an id back; undefined for what opens nothing. */
export function markTarget(markId: string): MarkTarget | undefined {
  const [type, what = "", which = ""] = markId.split("/");
  if (type === "record") return { type: "record", kind: what as DossierKind, id: which };
  const role = RegieRole.safeParse(what);
  return type === "gap" && role.success ? { type: "gap", role: role.data, from: which } : undefined;
}
