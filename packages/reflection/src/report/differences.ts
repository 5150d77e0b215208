import { type Guide, questionsOf } from "../guide/guide.ts";
import type { Role } from "../guide/role.ts";
import { isRevealed } from "../session/round-rules.ts";
import type { Perspective, SessionState } from "../session/state.ts";
import { fieldRound } from "../session/together.ts";
import { groups, lastSaid } from "./last-said.ts";
import { inRoleOrder } from "./role-order.ts";
import { isIdentifiable, speakerOf } from "./speaker.ts";
import { type Mark, median, type Spread, spreadOf } from "./spread.ts";

/** A question on a scale, one of the two axes of the field of tension, or an option. */
export type Subject = { readonly kind: "question" | "axis" | "option"; readonly id: string };

export type Difference = Spread & { readonly subject: Subject; readonly perspective: Perspective };

/** Own view beside the estimate of the client's view, per role: `own` − `asClient`. */
export type ClientGap = {
  readonly subject: Subject;
  readonly role: Role;
  readonly own: number;
  readonly asClient: number;
  readonly gap: number;
  /** One person has this role, so that the gap is theirs. */
  readonly identifiable: boolean;
};

type Value = Mark & { readonly subject: Subject; readonly perspective: Perspective };

/** What is revealed of scales and dots, compared between roles (reflection §4.5). */
export function differences(guide: Guide, state: SessionState): Difference[] {
  return groups(valuesOf(guide, state), (item) => `${key(item.subject)} ${item.perspective}`).map(
    (values) => {
      const { subject, perspective } = values[0];
      return { subject, perspective, ...spreadOf(state, values) };
    },
  );
}

/** Own view and estimate side by side, per role and subject; a client has no gap. */
export function clientGaps(guide: Guide, state: SessionState): ClientGap[] {
  const values = valuesOf(guide, state).filter((item) => item.role !== "client");
  return groups(values, (item) => `${key(item.subject)} ${item.role}`).flatMap((both) => {
    const of = (wanted: Perspective) =>
      both.filter(({ perspective }) => perspective === wanted).map(({ value }) => value);
    const own = of("own");
    const asClient = of("as-client");
    if (own.length === 0 || asClient.length === 0) return [];
    const { subject, role } = both[0];
    const medians = { own: median(own), asClient: median(asClient) };
    const gap = medians.own - medians.asClient;
    return [{ subject, role, ...medians, gap, identifiable: isIdentifiable(state, role) }];
  });
}

function valuesOf(guide: Guide, state: SessionState): Value[] {
  const scales = new Map(questionsOf(guide).map(({ id, scale }) => [id, scale]));
  const answered = lastSaid(state).flatMap((answer): Value[] => {
    const scale = scales.get(answer.questionId);
    if (scale === undefined || answer.scale === null) return [];
    const subject: Subject = { kind: "question", id: answer.questionId };
    const { perspective, participantId, role, id: saidId, scale: value } = answer;
    const range = scale.max - scale.min;
    return [{ subject, perspective, participantId, saidId, role, value, range }];
  });
  return [...answered, ...dotsOf(state)];
}

function dotsOf(state: SessionState): Value[] {
  if (!isRevealed(state, fieldRound)) return [];
  return inRoleOrder(state, state.positions).flatMap((dot): Value[] => {
    const role = speakerOf(state, dot.participantId)?.role;
    if (role === undefined) return [];
    const { participantId, perspective, id: saidId } = dot;
    const common = { perspective, participantId, saidId, role, range: 100 };
    return (["nearness", "autonomy"] as const).map((axis) => ({
      ...common,
      subject: { kind: "axis", id: axis },
      value: dot[axis],
    }));
  });
}

function key(subject: Subject): string {
  return `${subject.kind} ${subject.id}`;
}
