import { err, ok, type Result } from "@nabij/domain";
import { findQuestion } from "../guide/guide.ts";
import { type Role, Role as Roles } from "../guide/role.ts";
import { choiceDifferences } from "../report/choice-differences.ts";
import { differences } from "../report/differences.ts";
import { loneViews } from "../report/lone-views.ts";
import type { CommandOf } from "./command.ts";
import { type Draft, type Drafted, draft, type Table } from "./decision.ts";
import { maySpeak } from "./find-in-session.ts";
import { withoutWaiting } from "./late-words.ts";
import { mayLead } from "./lead-rules.ts";
import { optionGaps } from "./option-gaps.ts";
import { absentIds, presentParticipants } from "./presence.ts";
import { probeOnDivergence } from "./probe-rules.ts";
import type { Refusal } from "./refusal.ts";
import { isRound, mayBeReady, mayReveal, roundOf } from "./round-rules.ts";
import { labelsOfRoles } from "./seat-people.ts";
import { leastForAnonymous, Naming, takeOverAfterSeconds } from "./together.ts";

/**
 * On to another part of the conversation. What was beforehand is over once it began; options open
 * when each lone view was asked about, positions when the options are complete (§4.3, §4.4).
 */
export function openStage({ guide, state }: Table, { stage }: CommandOf<"openStage">): Drafted {
  if (state.stage === stage) return draft([]);
  if (stage === "beforehand") return err({ type: "NothingBefore" });
  const left = stage === "options" ? loneViewsLeft({ guide, state }) : [];
  if (left.length > 0) return err({ type: "LoneViewsFirst", loneViewIds: left });
  const gaps = stage === "positions" ? optionGaps(state) : [];
  if (gaps.length > 0) return err({ type: "OptionsIncomplete", gaps });
  return draft([{ type: "StageOpened", stage }]);
}

/** Lone views that the table has to ask about before options open; positions come after those. */
export function loneViewsLeft({ guide, state }: Table): string[] {
  return loneViews(guide, withoutWaiting(state))
    .filter(({ discussed, subject }) => !discussed && subject.kind !== "option")
    .map(({ id }) => id);
}

export function setReady(table: Table, command: CommandOf<"setReady">): Drafted {
  const { state } = table;
  const { participantId, roundId, ready } = command;
  const person = maySpeak(state, participantId);
  if (!person.ok) return person;
  if (!isRound(table, roundId)) return err({ type: "UnknownQuestion", questionId: roundId });
  const allowed = mayBeReady(state, roundId, participantId);
  if (!allowed.ok) return allowed;
  const isReady = roundOf(state, roundId).ready.includes(participantId);
  return isReady === ready
    ? draft([])
    : draft([{ type: "ReadyChanged", participantId, roundId, ready }]);
}

/** Opens the words of a round. A follow-up for when the roles differ is asked at once. */
export function reveal(table: Table, { roundId }: CommandOf<"reveal">): Drafted {
  const allowed = mayReveal(table, roundId);
  if (!allowed.ok) return allowed;
  const probed = probeAfterReveal(table, roundId);
  return draft(
    [{ type: "Revealed", roundId, absent: absentIds(table.state) }, ...probed.events],
    probed.effects,
  );
}

function probeAfterReveal({ guide, state }: Table, roundId: string): Draft {
  const question = findQuestion(guide, roundId);
  if (question === undefined) return { events: [], effects: [] };
  const others = state.rounds.filter((round) => round.roundId !== roundId);
  const rounds = [...others, { ...roundOf(state, roundId), revealed: true }];
  const after = { ...state, rounds };
  const diverges =
    differences(guide, after).some(({ subject, differs }) => subject.id === roundId && differs) ||
    choiceDifferences(guide, after).some(
      ({ questionId, differs }) => questionId === roundId && differs,
    );
  return diverges ? probeOnDivergence(state, question) : { events: [], effects: [] };
}

/** Names only ever get more closed. Anonymous takes a role with four people or more. */
export function changeNaming({ state }: Table, { naming }: CommandOf<"changeNaming">): Drafted {
  const order = Naming.options;
  if (order.indexOf(naming) < order.indexOf(state.naming))
    return err({ type: "NamingNeverLoosens", from: state.naming, to: naming });
  const allowed = rolesForNaming(naming, presentParticipants(state));
  if (!allowed.ok) return allowed;
  const anonymousRoles = [...new Set([...state.anonymousRoles, ...allowed.value])];
  if (naming === state.naming && anonymousRoles.length === state.anonymousRoles.length)
    return draft([]);
  const labels = state.naming === "named" && naming !== "named" ? labelsOfRoles(state) : [];
  return draft([{ type: "NamingChanged", naming, anonymousRoles, labels }]);
}

/** The roles whose words can stand without their person; refuses TooFewForAnonymous. */
export function rolesForNaming(
  naming: Naming,
  people: readonly { readonly role: Role }[],
): Result<Role[], Refusal> {
  if (naming !== "anonymous") return ok([]);
  const large = Roles.options.filter(
    (role) => people.filter((person) => person.role === role).length >= leastForAnonymous,
  );
  return large.length > 0
    ? ok(large)
    : err({ type: "TooFewForAnonymous", least: leastForAnonymous });
}

export function handOver({ state }: Table, { participantId }: CommandOf<"handOver">): Drafted {
  const leads = mayLead(state, participantId);
  if (!leads.ok) return leads;
  return state.facilitator.participantId === participantId
    ? draft([])
    : draft([{ type: "FacilitatorChanged", participantId }]);
}

/**
 * Any professional who consented may take over after a minute without a facilitator (§4.4). The
 * moment in the command has to come from the clock of the node, as that of `facilitatorLost`.
 */
export function takeOver({ state }: Table, command: CommandOf<"takeOver">): Drafted {
  const { lostAt } = state.facilitator;
  const away = lostAt === null ? 0 : (Date.parse(command.at) - Date.parse(lostAt)) / 1000;
  if (away < takeOverAfterSeconds)
    return err({ type: "FacilitatorPresent", seconds: Math.ceil(takeOverAfterSeconds - away) });
  const leads = mayLead(state, command.participantId);
  return leads.ok
    ? draft([{ type: "FacilitatorChanged", participantId: command.participantId }])
    : leads;
}

export function facilitatorSeen({ state }: Table, isThere: boolean): Drafted {
  const isLost = state.facilitator.lostAt !== null;
  if (isLost === !isThere) return draft([]);
  return draft([{ type: isThere ? "FacilitatorReturned" : "FacilitatorLost" }]);
}

export function askHuman({ state }: Table, { participantId }: CommandOf<"askHuman">): Drafted {
  if (!state.participants.some(({ id }) => id === participantId))
    return err({ type: "UnknownParticipant", participantId });
  return state.helpAsked.includes(participantId)
    ? draft([])
    : draft([{ type: "HumanAsked", participantId }]);
}

export function helped({ state }: Table, { participantId }: CommandOf<"helped">): Drafted {
  return state.helpAsked.includes(participantId)
    ? draft([{ type: "HumanHelped", participantId }])
    : draft([]);
}
