import type { PlainDate } from "@nabij/domain";
import {
  fullGuide,
  phaseOfQuestion,
  type SessionEvent,
  type SessionState,
} from "@nabij/reflection";
import type { Agreed, ConversationScript } from "./conversation-script.ts";
import { type ConversationTable, openTable } from "./conversation-table.ts";

type Held = {
  readonly name: string;
  readonly sessionId: string;
  readonly trajectoryId: string;
  readonly clientName: string;
  readonly day: PlainDate;
};

export type Played = {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
};

type Moment = ConversationScript["moments"][number];
type Asked = Extract<Moment, { ask: string }>;
type Said = Exclude<Asked["answers"][number], { probe: string }>;

/** What a script is being played with: the table, and the names the script uses. */
type Play = {
  readonly name: string;
  readonly table: ConversationTable;
  readonly seats: ReadonlyMap<string, string>;
  readonly answers: Map<string, string>;
};

/**
 * Plays a script through the real engine, from the first command to the closing. Throws at
 * what the engine refuses and at a name that the script does not know.
 */
export function playConversation(script: ConversationScript, held: Held): Played {
  const { name, day, sessionId, trajectoryId, clientName } = held;
  const table = openTable(name, day);
  table.send({
    type: "startSession",
    ...{ sessionId, trajectoryId, clientName, today: day, language: "nl", time: script.minutes },
    participants: script.seats.map(({ who: _who, ...seat }) => seat),
  });
  const seats = new Map(script.seats.map(({ who }, index) => [who, `P${index + 1}`]));
  const play: Play = { name, table, seats, answers: new Map() };
  for (const moment of script.moments) playMoment(play, moment);
  const state = table.send({ type: "closeSession" });
  return { state, events: table.events };
}

function playMoment(play: Play, moment: Moment): void {
  if ("ask" in moment) {
    openQuestion(play, moment.ask);
    for (const answer of moment.answers) {
      if ("probe" in answer)
        play.table.send({ type: "askProbe", participantId: seat(play, answer.probe) });
      else say(play, moment.ask, answer);
    }
  } else if ("place" in moment) {
    for (const { who, asClient, nearness, autonomy } of moment.place) {
      const perspective = asClient ? "as-client" : "own";
      const participantId = seat(play, who);
      play.table.send({ type: "placeInField", participantId, perspective, nearness, autonomy });
    }
  } else {
    agree(play, moment);
  }
}

/** Moving to a question of another phase closes the phase that was on the table. */
function openQuestion({ table }: Play, questionId: string): void {
  const before = table.state().openQuestionId;
  const left = before === null ? undefined : phaseOfQuestion(fullGuide, before);
  if (left !== undefined && left.id !== phaseOfQuestion(fullGuide, questionId)?.id) {
    table.send({ type: "closePhase", phaseId: left.id });
  }
  table.send({ type: "openQuestion", questionId });
}

function say(play: Play, questionId: string, said: Said): void {
  const { who, asClient, impact, ref, ...content } = said;
  const participantId = seat(play, who);
  const perspective = asClient ? "as-client" : undefined;
  const after = play.table.send({
    type: "answer",
    questionId,
    participantId,
    perspective,
    ...content,
  });
  const answerId = `A${after.answers.length}`;
  if (ref !== undefined) play.answers.set(ref, answerId);
  if (impact !== undefined) play.table.send({ type: "markImpact", answerId, ...impact });
}

function agree(play: Play, { agree: words, yes }: Agreed): void {
  const { what, who, when, sign, clientSays, reviewOn, from } = words;
  const after = play.table.send({
    type: "proposeAgreement",
    agreement: {
      ...{ kind: "actie", what, when, reviewOn, signOfSuccess: sign },
      whoId: who === undefined ? undefined : seat(play, who),
      clientView: clientSays === undefined ? undefined : { kind: "said", text: clientSays },
      answerIds: from.map((ref) => known(play, play.answers, ref)),
    },
  });
  if (yes.length === 0) return;
  const agreementId = `AG${after.agreements.length}`;
  const participantIds = yes.map((each) => seat(play, each));
  play.table.send({ type: "acceptAgreement", agreementId, participantIds });
}

function seat(play: Play, who: string): string {
  return known(play, play.seats, who);
}

function known({ name }: Play, names: ReadonlyMap<string, string>, asked: string): string {
  const id = names.get(asked);
  if (id === undefined) throw new Error(`demo conversation ${name}: nothing is called ${asked}`);
  return id;
}
