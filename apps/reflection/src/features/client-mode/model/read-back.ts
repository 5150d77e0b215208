import { isReadBack, type ReportAgreement } from "@nabij/reflection";
import type { BareCommand } from "../../../command/command.ts";

/** What the client says when an agreement is read to them; silence stays silence. */
export const verdicts = ["right", "wrong", "dont-know"] as const;
export type Verdict = (typeof verdicts)[number];

export type Reaction = { readonly verdict: Verdict | null; readonly words: string };

/** Agreements that are read to the client. */
export function toReadBack(agreements: readonly ReportAgreement[]): ReportAgreement[] {
  return agreements.filter(isReadBack);
}

/** One text of all reactions, each behind the number of its agreement; null when nothing was said. */
export function readBackText(
  agreements: readonly Pick<ReportAgreement, "id">[],
  reactions: ReadonlyMap<string, Reaction>,
  sayVerdict: (verdict: Verdict) => string,
): string | null {
  const lines = agreements.flatMap(({ id }) => {
    const { verdict, words } = reactions.get(id) ?? { verdict: null, words: "" };
    const said = [
      verdict === null ? "" : `${sayVerdict(verdict)}.`,
      words.trim() === "" ? "" : `“${words.trim().replaceAll(/\s+/g, " ")}”`,
    ].filter((part) => part !== "");
    return said.length === 0 ? [] : [`[${id}] ${said.join(" ")}`];
  });
  return lines.length === 0 ? null : lines.join("\n");
}

/**
 * "Klopt" says yes to an agreement that was made already. It never makes one: a yes to a proposal is
 * asked by the table, because people tend to say yes to what is read to them (Finlay & Lyons 2002).
 */
export function acceptances(
  agreements: readonly Pick<ReportAgreement, "id" | "status" | "acceptedBy">[],
  reactions: ReadonlyMap<string, Reaction>,
  me: string,
): BareCommand[] {
  return agreements
    .filter(({ id, status, acceptedBy }) => {
      const isYes = reactions.get(id)?.verdict === "right";
      return isYes && status === "afgesproken" && !acceptedBy.includes(me);
    })
    .map(({ id }) => ({ type: "acceptAgreement", agreementId: id, participantIds: [me] }));
}
