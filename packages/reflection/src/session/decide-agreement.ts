import { err, ok, type Result } from "@nabij/domain";
import {
  type AgreementStatus,
  AgreementWords,
  type SessionAgreement,
} from "../agreement/agreement.ts";
import { type AgreementGap, agreementGaps } from "../agreement/agreement-gaps.ts";
import { restrictionForms } from "../agreement/looks-like-restriction.ts";
import {
  pointToRestrictionSteps,
  type RestrictionPointer,
} from "../agreement/restriction-steps.ts";
import { plainText } from "../answer/plain-text.ts";
import type { CommandOf } from "./command.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import { findShownAnswer, mayTakePart } from "./find-in-session.ts";
import { presentParticipants } from "./presence.ts";
import type { Refusal } from "./refusal.ts";
import type { SessionState } from "./state.ts";

export function proposeAgreement(
  { state }: Table,
  command: CommandOf<"proposeAgreement">,
): Drafted {
  const agreementId = `AG${state.agreements.length + 1}`;
  return worded(state, "AgreementProposed", agreementId, blank(state), command.agreement);
}

/** New words ask for a new yes: whoever accepted the old ones is asked again. */
export function editAgreement({ state }: Table, command: CommandOf<"editAgreement">): Drafted {
  const found = findAgreement(state, command.agreementId);
  if (!found.ok) return found;
  const { id, status: _status, acceptedBy: _acceptedBy, ...words } = found.value;
  return worded(state, "AgreementEdited", id, words, command.changes);
}

export function acceptAgreement({ state }: Table, command: CommandOf<"acceptAgreement">): Drafted {
  const { agreementId, participantIds } = command;
  const found = findAgreement(state, agreementId);
  if (!found.ok) return found;
  const pointer = restrictionPointer(found.value);
  if (pointer !== null) return err({ type: "FirstRestrictionSteps", agreementId, pointer });
  const gaps = gapsOf(state, found.value).filter((gap) => gap.blocking);
  if (gaps.length > 0) return err({ type: "AgreementIncomplete", agreementId, gaps });
  for (const participantId of participantIds) {
    const person = mayTakePart(state, participantId);
    if (!person.ok) return person;
  }
  const { whoId, acceptedBy } = found.value;
  const agreed = whoId === null || [...acceptedBy, ...participantIds].includes(whoId);
  const status = agreed ? "afgesproken" : "voorstel";
  return draft([{ type: "AgreementAccepted", agreementId, participantIds, status }]);
}

export function dropAgreement({ state }: Table, command: CommandOf<"dropAgreement">): Drafted {
  const found = findAgreement(state, command.agreementId);
  return found.ok ? draft([{ type: "AgreementDropped", agreementId: found.value.id }]) : found;
}

/** What an agreement of this session still has to be asked. */
export function gapsOf(state: SessionState, words: AgreementWords): AgreementGap[] {
  const presentIds = presentParticipants(state).map(({ id }) => id);
  return agreementGaps(words, { today: state.startedOn ?? "", presentIds });
}

/** Where an agreement goes when it is, or looks like, a new restriction; null when it does not. */
export function restrictionPointer(words: AgreementWords): RestrictionPointer | null {
  const forms = restrictionForms(`${words.what}. ${words.signOfSuccess}`);
  return forms.length > 0 || words.isRestriction ? pointToRestrictionSteps(forms) : null;
}

function worded(
  state: SessionState,
  type: "AgreementProposed" | "AgreementEdited",
  agreementId: string,
  before: AgreementWords,
  changes: CommandOf<"editAgreement">["changes"],
): Drafted {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const changed = AgreementWords.parse({ ...before, ...Object.fromEntries(given) });
  const onlyLabel = changes.who !== undefined && changes.whoId === undefined;
  const merged = withWho(state, clean(changed), onlyLabel);
  if (!merged.ok) return merged;
  const words = merged.value;
  const unknown = words.answerIds.find(
    (id) => !before.answerIds.includes(id) && !findShownAnswer(state, id).ok,
  );
  if (unknown !== undefined) return err({ type: "UnknownAnswer", answerId: unknown });
  const pointer = restrictionPointer(words);
  const status = pointer === null ? openStatus(state, words) : "eerst-wzd-stappen";
  const event = { type, agreementId, words, status };
  return draft(
    [event],
    pointer === null ? [] : [{ type: "ShowRestrictionSteps", agreementId, pointer }],
  );
}

function openStatus(state: SessionState, words: AgreementWords): AgreementStatus {
  return gapsOf(state, words).some((gap) => gap.blocking) ? "idee" : "voorstel";
}

/** `who` and `whoId` always say the same: a label that sits at the table is that participant. */
function withWho(
  state: SessionState,
  words: AgreementWords,
  onlyLabel: boolean,
): Result<AgreementWords, Refusal> {
  const { whoId, who } = words;
  const byId = onlyLabel ? undefined : state.participants.find(({ id }) => id === whoId);
  if (!onlyLabel && whoId !== null && byId === undefined)
    return err({ type: "UnknownParticipant", participantId: whoId });
  const person =
    byId ?? state.participants.find(({ label }) => label.toLowerCase() === who.toLowerCase());
  return ok({ ...words, whoId: person?.id ?? null, who: person?.label ?? who });
}

function clean(words: AgreementWords): AgreementWords {
  return {
    ...words,
    what: plainText(words.what),
    who: plainText(words.who),
    when: plainText(words.when),
    signOfSuccess: plainText(words.signOfSuccess),
  };
}

function blank(state: SessionState): AgreementWords {
  const clientHere = presentParticipants(state).some(({ role }) => role === "client");
  return {
    kind: "actie",
    what: "",
    who: "",
    whoId: null,
    when: "",
    signOfSuccess: "",
    clientView: { kind: clientHere ? "not-asked" : "not-here" },
    reviewOn: null,
    isRestriction: false,
    answerIds: [],
  };
}

function findAgreement(
  state: SessionState,
  agreementId: string,
): Result<SessionAgreement, Refusal> {
  const found = state.agreements.find(({ id }) => id === agreementId);
  if (found === undefined) return err({ type: "UnknownAgreement", agreementId });
  return found.status === "vervallen" ? err({ type: "AgreementDropped", agreementId }) : ok(found);
}
