import type { AnswerView, Perspective, Role } from "@nabij/reflection";
import { seatRoles } from "../../roles/seat-roles.ts";

/** What one role said on a scale, low to high; own view and estimate are two rows. */
export type RoleSpread = {
  readonly role: Role;
  readonly perspective: Perspective;
  readonly values: readonly number[];
};

/** Each person's last word per view, by role, the client first; silence is no value. */
export function roleSpread(
  answers: readonly Pick<
    AnswerView,
    "participantId" | "role" | "perspective" | "scale" | "status" | "kind"
  >[],
): RoleSpread[] {
  const last = new Map(
    answers
      .filter(({ status, kind }) => status === "said" && kind === "answered")
      .map((answer) => [`${answer.participantId} ${answer.perspective}`, answer]),
  );
  const perspectives: readonly Perspective[] = ["own", "as-client"];
  return seatRoles.flatMap((role) =>
    perspectives.flatMap((perspective) => {
      const values = [...last.values()]
        .filter((answer) => answer.role === role && answer.perspective === perspective)
        .flatMap(({ scale }) => scale ?? [])
        .toSorted((a, b) => a - b);
      return values.length === 0 ? [] : [{ role, perspective, values }];
    }),
  );
}
