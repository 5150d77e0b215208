import type { Fields, WritableKind } from "./dossier.ts";
import type { RecordEditor } from "./save/record-editor.ts";

/** What the drawer shows: a stored record, or a new one with what is known already. */
export type Opening = {
  readonly kind: WritableKind;
  /** `null` makes a new one. */
  readonly id: string | null;
  readonly prefill?: Fields | undefined;
  /** The field to start at. */
  readonly focus?: string | undefined;
  /** Put away before everything was stored: going on where one left off. */
  readonly editor?: RecordEditor | undefined;
};

export type Open = (opening: Opening) => void;
