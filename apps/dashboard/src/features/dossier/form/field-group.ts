import type { Fields } from "../dossier.ts";

/** A few fields under one heading; the heading's words stand under `dossier.groups`. */
export type FieldGroup = {
  readonly group: GroupName;
  readonly fields: readonly string[];
  /** Folded until asked for: of use now and then. */
  readonly isFolded?: true;
  /** Asked only where it applies; a field that holds something is always shown. */
  readonly isAsked?: (draft: Fields) => boolean;
};

type GroupName =
  | "main"
  | "period"
  | "why"
  | "purpose"
  | "decision"
  | "plan"
  | "ending"
  | "itself"
  | "person"
  | "wishes"
  | "around"
  | "future"
  | "care"
  | "table"
  | "voice"
  | "impact"
  | "lookBack"
  | "closing"
  | "ground"
  | "guarantees"
  | "arrival"
  | "review"
  | "progress"
  | "provenance"
  | "content"
  | "covers"
  | "money"
  | "shares"
  | "clock"
  | "sides"
  | "helping"
  | "hindering"
  | "load"
  | "others"
  | "more";

/** The groups of a form that apply to what is filled in. */
export function askedGroups(groups: readonly FieldGroup[], draft: Fields): readonly FieldGroup[] {
  const isFilled = (field: string) => draft[field] !== null && draft[field] !== undefined;
  return groups.filter(
    ({ isAsked, fields }) => isAsked === undefined || isAsked(draft) || fields.some(isFilled),
  );
}
