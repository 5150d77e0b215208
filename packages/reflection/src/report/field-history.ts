import type { Role } from "../guide/role.ts";
import type { Perspective } from "../session/state.ts";
import { groups } from "./last-said.ts";
import type { Report } from "./report.ts";
import { isIdentifiable, speakerOf } from "./speaker.ts";
import { median } from "./spread.ts";

/** Where a role stood in the field of tension, 0–100 on each axis. */
export type RolePlace = {
  readonly role: Role;
  readonly perspective: Perspective;
  readonly nearness: number;
  readonly autonomy: number;
  readonly n: number;
  /** One person had this role, so that the dot is theirs. */
  readonly identifiable: boolean;
};

export type FieldMoment = {
  readonly sessionId: string | null;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly places: readonly RolePlace[];
};

/** The median per role in each session with dots, oldest first: how the view moved over time. */
export function fieldHistory(reports: readonly Report[]): FieldMoment[] {
  return inTime(reports)
    .map(({ on, report }) => ({ sessionId: report.sessionId, on, places: placesOf(report) }))
    .filter(({ places }) => places.length > 0);
}

/** Sessions that began, by the day they began; of one day in the order given. */
export function inTime(reports: readonly Report[]): { on: string; report: Report }[] {
  return reports
    .flatMap((report) => (report.startedOn === null ? [] : [{ on: report.startedOn, report }]))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The median dot per role and view of one session. */
export function placesOf({ present, absent, language, positions }: Report): RolePlace[] {
  const people = { participants: [...present, ...absent], language };
  const dots = positions.flatMap((dot) => {
    const role = speakerOf(people, dot.participantId)?.role;
    return role === undefined ? [] : [{ ...dot, role }];
  });
  return groups(dots, ({ role, perspective }) => `${role} ${perspective}`).map((here) => {
    const { role, perspective } = here[0];
    const nearness = median(here.map((dot) => dot.nearness));
    const autonomy = median(here.map((dot) => dot.autonomy));
    const identifiable = isIdentifiable(people, role);
    return { role, perspective, nearness, autonomy, n: here.length, identifiable };
  });
}
