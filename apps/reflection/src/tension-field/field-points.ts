import {
  type FieldPosition,
  type Language,
  type Participant,
  type PreviousAgreements,
  type Role,
  speakerOf,
} from "@nabij/reflection";
import type { TensionPoint } from "@nabij/ui";
import { seatRoles } from "../roles/seat-roles.ts";

/** A dot in the field, and whose it is. */
export type RolePoint = TensionPoint & { readonly role: Role; readonly isEstimate: boolean };

/**
 * A dot per role: the middle of those who share it. The open dot is where that role stood last
 * time, or else how they think the client would say it; a role that gave only that is drawn there
 * and says so. `own` and `as-client` are never averaged together (Embregts 2019).
 */
export function rolePoints(
  { positions, participants, language, lastTime }: Placed,
  labelOf: (role: Role, people: readonly Participant[], isEstimate: boolean) => string,
): RolePoint[] {
  const roleOf = (id: string) => speakerOf({ participants, language }, id)?.role;
  return seatRoles.flatMap((role) => {
    const people = participants.filter((person) => person.role === role);
    const dots = positions.filter((dot) => roleOf(dot.participantId) === role);
    const of = (perspective: FieldPosition["perspective"]) =>
      dots.filter((dot) => dot.perspective === perspective);
    const own = middle(of("own"));
    const estimate = middle(of("as-client"));
    const place = own ?? estimate;
    if (place === null) return [];
    const placed = people.filter(({ id }) => dots.some((dot) => dot.participantId === id));
    const isEstimate = own === null;
    const point = { id: role, role, isEstimate, label: labelOf(role, placed, isEstimate) };
    const before =
      lastTime === null ? estimate : middle(lastTime.filter((last) => last.role === role));
    const open = own !== null && before !== null ? { previous: before } : {};
    return [{ ...point, ...place, ...open, tone: toneOf(role) }];
  });
}

type Placed = {
  readonly positions: readonly FieldPosition[];
  readonly participants: readonly Participant[];
  readonly language: Language;
  /** Where each role stood last time; null shows the estimates of the client's view instead. */
  readonly lastTime: PreviousAgreements["field"] | null;
};

/** Shares from 0 to 1 of the medians on both axes; null without dots. */
function middle(dots: readonly { readonly nearness: number; readonly autonomy: number }[]) {
  if (dots.length === 0) return null;
  return {
    nearness: median(dots.map(({ nearness }) => nearness)) / 100,
    autonomy: median(dots.map(({ autonomy }) => autonomy)) / 100,
  };
}

/** Of an even number of values the mean of the two in the middle; 0 without values. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  const high = sorted[Math.floor(sorted.length / 2)] ?? low;
  return (low + high) / 2;
}

/** The two who meet in the field have its two colours; everyone else looks on. */
function toneOf(role: Role): "autonomy" | "nearness" | "neutral" {
  if (role === "client") return "autonomy";
  return role === "begeleider" ? "nearness" : "neutral";
}
