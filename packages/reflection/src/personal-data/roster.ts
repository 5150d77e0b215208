import { z } from "zod";
import { Words } from "../guide/role.ts";
import { replacements } from "./finding.ts";

/** One name that belongs to this conversation, and what stands in its place. */
export const RosterEntry = z.object({
  /** As it is written in full: "Fatima el Amrani"; every part of it is looked for. */
  name: z.string().min(1).max(80),
  replacement: Words,
  /** A label is what people are called here ("Begeleider B"): it stays as it is. */
  kind: z.enum(["name", "nickname", "label"]),
});
export type RosterEntry = z.infer<typeof RosterEntry>;

/** The names of a conversation; they stay with the organisation and go into no session. */
export type Roster = readonly RosterEntry[];

/** Someone whose name may be said, with the label they have at the table, if they have one. */
export type NamedPerson = { readonly name: string; readonly label?: string };

/**
 * The roster of a conversation.
 *
 * @param labels how the people at the table are called; these words are never taken for names.
 * @param people full names, each replaced by the person's label, or by "[naam]" without one.
 * @param nicknames what the team calls someone; a whole phrase such as "de kleine prins" may be.
 */
export function rosterOf(
  labels: readonly string[],
  people: readonly NamedPerson[],
  nicknames: readonly NamedPerson[],
): Roster {
  const named = (kind: "name" | "nickname") => (person: NamedPerson) => entryOf(person, kind);
  return [
    ...labels.flatMap((label) => entryOf({ name: label, label }, "label")),
    ...people.flatMap(named("name")),
    ...nicknames.flatMap(named("nickname")),
  ];
}

function entryOf({ name, label }: NamedPerson, kind: RosterEntry["kind"]): RosterEntry[] {
  const trimmed = name.trim().slice(0, 80);
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
  const replacement = label?.trim()
    ? { nl: label.trim(), en: label.trim() }
    : replacements[kind === "label" ? "name" : kind];
  return [{ name: trimmed, replacement, kind }];
}
