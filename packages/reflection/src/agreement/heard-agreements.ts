import type { SessionAgreement } from "./agreement.ts";

/** As long as a client's view of an agreement can be (`ClientView`). */
const longestView = 300;

/** Agreements that are read to the client: made, or proposed; an idea is not agreed. */
export function isReadBack({ status }: Pick<SessionAgreement, "status">): boolean {
  return status === "afgesproken" || status === "voorstel";
}

/** What was told about one agreement, without its number; null when nothing. */
export function toldAbout(told: string | null, agreementId: string): string | null {
  const prefix = `[${agreementId}] `;
  const line = (told ?? "").split("\n").find((one) => one.startsWith(prefix));
  return line === undefined ? null : line.slice(prefix.length);
}

/**
 * The agreements with what the client said when they were read to them. Words without a number are
 * about the one agreement there was; among several nobody guesses which one was meant.
 */
export function withClientViews(
  agreements: readonly SessionAgreement[],
  told: string | null,
): SessionAgreement[] {
  const read = agreements.filter(isReadBack);
  const isNumbered = read.some(({ id }) => toldAbout(told, id) !== null);
  const ofOnly = isNumbered || read.length !== 1 ? null : told;
  return agreements.map((agreement) => {
    const said = isReadBack(agreement) ? (toldAbout(told, agreement.id) ?? ofOnly) : null;
    if (said === null) return agreement;
    return { ...agreement, clientView: { kind: "said", text: shortened(said) } };
  });
}

/** The whole stands where it was read back; the agreement holds as much of it as it can. */
function shortened(text: string): string {
  return text.length <= longestView ? text : `${text.slice(0, longestView - 1)}…`;
}
