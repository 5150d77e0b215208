import type { Role } from "../guide/role.ts";
import { isRevealed } from "../session/round-rules.ts";
import type { Answer, SessionState } from "../session/state.ts";
import { inRoleOrder } from "./role-order.ts";
import { speakerOf } from "./speaker.ts";

/**
 * What each said last of what is revealed. Someone who answers again has changed their mind; what
 * was said before stays quoted.
 */
export function lastSaid(state: SessionState): (Answer & { readonly role: Role })[] {
  const said = state.answers.filter(
    ({ status, kind, questionId }) =>
      status === "said" && kind === "answered" && isRevealed(state, questionId),
  );
  const last = new Map(
    said.map((answer) => [
      `${answer.questionId} ${answer.participantId} ${answer.perspective}`,
      answer,
    ]),
  );
  return inRoleOrder(state, [...last.values()]).flatMap((answer) => {
    const role = speakerOf(state, answer.participantId)?.role;
    return role === undefined ? [] : [{ ...answer, role }];
  });
}

/** Items with the same key, in the order in which they first came. */
export function groups<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const byKey = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = byKey.get(keyOf(item));
    if (group === undefined) byKey.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...byKey.values()];
}
