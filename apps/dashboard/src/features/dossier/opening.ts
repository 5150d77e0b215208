import type { Fields, WritableKind } from "./dossier.ts";

/** What the drawer shows: a stored record, or a new one with what is known already. */
export type Opening = {
  readonly kind: WritableKind;
  /** `null` makes a new one. */
  readonly id: string | null;
  readonly prefill?: Fields | undefined;
  /** The field to start at. */
  readonly focus?: string | undefined;
  /** Typed before and not stored yet: going on where one left off. */
  readonly draft?: Fields | undefined;
};

export type Open = (opening: Opening) => void;
