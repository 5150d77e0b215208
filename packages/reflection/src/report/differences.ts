import type { Guide } from "../guide/guide.ts";
import type { Role } from "../guide/role.ts";
import type { Perspective, SessionState } from "../session/state.ts";
import { groups, lastSaid } from "./last-said.ts";

/** Half of the scale apart is "we kijken verschillend"; our choice (reflection §4.5). */
export const differsFrom = 0.5;

/** A question on a scale, or one of the two axes of the field of tension. */
export type Subject = { readonly kind: "question" | "axis"; readonly id: string };

export type RoleMedian = { readonly role: Role; readonly median: number; readonly n: number };

export type Difference = {
  readonly subject: Subject;
  readonly perspective: Perspective;
  readonly byRole: readonly RoleMedian[];
  /** (highest median − lowest median) / range, 0–1; 0 with one role. */
  readonly distance: number;
  readonly differs: boolean;
  /** People half the scale or more from the median of all, when three or more answered. */
  readonly lone: readonly { readonly participantId: string; readonly value: number }[];
};

/** Own view beside the estimate of the client's view, per role: `own` − `asClient`. */
export type ClientGap = {
  readonly subject: Subject;
  readonly role: Role;
  readonly own: number;
  readonly asClient: number;
  readonly gap: number;
};

type Value = {
  readonly subject: Subject;
  readonly perspective: Perspective;
  readonly participantId: string;
  readonly role: Role;
  readonly value: number;
  readonly range: number;
};

/** Roles are the groups: a table of three to twelve cannot be clustered. Never a score. */
export function differences(guide: Guide, state: SessionState): Difference[] {
  return groups(valuesOf(guide, state), (item) => `${key(item.subject)} ${item.perspective}`).map(
    ([first, ...rest]) => {
      const values = [first, ...rest];
      const byRole = medians(values);
      const points = byRole.map(({ median }) => median);
      const distance = (Math.max(...points) - Math.min(...points)) / first.range;
      const { subject, perspective } = first;
      return {
        subject,
        perspective,
        byRole,
        distance,
        differs: distance >= differsFrom,
        lone: loneOf(values),
      };
    },
  );
}

export function clientGaps(guide: Guide, state: SessionState): ClientGap[] {
  const values = valuesOf(guide, state).filter((item) => item.role !== "client");
  return groups(values, (item) => `${key(item.subject)} ${item.role}`).flatMap(
    ([first, ...rest]) => {
      const of = (perspective: Perspective) =>
        [first, ...rest]
          .filter((item) => item.perspective === perspective)
          .map(({ value }) => value);
      const own = of("own");
      const asClient = of("as-client");
      if (own.length === 0 || asClient.length === 0) return [];
      const { subject, role } = first;
      const both = { own: median(own), asClient: median(asClient) };
      return [{ subject, role, ...both, gap: both.own - both.asClient }];
    },
  );
}

function valuesOf(guide: Guide, state: SessionState): Value[] {
  const scales = new Map(
    guide.phases.flatMap((phase) => phase.questions).map(({ id, scale }) => [id, scale]),
  );
  const answered = lastSaid(state).flatMap((answer): Value[] => {
    const scale = scales.get(answer.questionId);
    if (scale === undefined || answer.scale === null) return [];
    const subject: Subject = { kind: "question", id: answer.questionId };
    const { perspective, participantId, role } = answer;
    return [
      {
        subject,
        perspective,
        participantId,
        role,
        value: answer.scale,
        range: scale.max - scale.min,
      },
    ];
  });
  const dots = state.positions.flatMap((dot): Value[] => {
    const role = state.participants.find(({ id }) => id === dot.participantId)?.role;
    if (role === undefined) return [];
    const { participantId, perspective } = dot;
    const common = { perspective, participantId, role, range: 100 };
    return (["nearness", "autonomy"] as const).map((axis) => ({
      ...common,
      subject: { kind: "axis", id: axis },
      value: dot[axis],
    }));
  });
  return [...answered, ...dots];
}

function loneOf(values: readonly Value[]): Difference["lone"] {
  if (values.length < 3) return [];
  const middle = median(values.map(({ value }) => value));
  return values
    .filter(({ value, range }) => Math.abs(value - middle) >= differsFrom * range)
    .map(({ participantId, value }) => ({ participantId, value }));
}

function medians(values: readonly Value[]): RoleMedian[] {
  return groups(values, ({ role }) => role).map(([first, ...rest]) => {
    const points = [first, ...rest].map(({ value }) => value);
    return { role: first.role, median: median(points), n: points.length };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

function key(subject: Subject): string {
  return `${subject.kind} ${subject.id}`;
}
