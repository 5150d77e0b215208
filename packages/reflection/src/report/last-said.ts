import type { Role } from "../guide/role.ts";
import type { Answer, SessionState } from "../session/state.ts";

/** Someone who answers again has changed their mind; what was said before stays quoted. */
export function lastSaid(state: SessionState): (Answer & { readonly role: Role })[] {
  const said = state.answers.filter(({ status, kind }) => status === "said" && kind === "answered");
  const last = new Map(
    said.map((answer) => [
      `${answer.questionId} ${answer.participantId} ${answer.perspective}`,
      answer,
    ]),
  );
  return [...last.values()].flatMap((answer) => {
    const role = state.participants.find(({ id }) => id === answer.participantId)?.role;
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
