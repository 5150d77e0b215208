import type { PlainDate } from "@nabij/domain";
import { agreementsToRecords, fullGuide, type SessionEvent } from "@nabij/reflection";
import { z } from "zod";
import { agreementFields } from "../../../session-log/agreement-fields.ts";
import type { CaseBook } from "../case-book.ts";
import { resolveDates } from "../relative-dates.ts";
import { ConversationScript } from "./conversation-script.ts";
import moosSleutel from "./moos-sleutel.json" with { type: "json" };
import { playConversation } from "./play-conversation.ts";
import samAlleen from "./sam-alleen-zijn.json" with { type: "json" };
import samSchool from "./sam-naar-school.json" with { type: "json" };

/** What was said in a held reflection, as the events of its session. */
export type DemoConversation = {
  readonly sessionId: string;
  readonly events: readonly SessionEvent[];
};

const scripts = new Map<string, unknown>([
  ["sam-alleen-zijn", samAlleen],
  ["sam-naar-school", samSchool],
  ["moos-sleutel", moosSleutel],
]);

const Started = z.object({ startedOn: z.iso.date() });

type Place = {
  readonly trajectoryId: string;
  readonly clientName: string;
  readonly today: PlainDate;
};

/**
 * Adds a held reflection. One that names a `conversation` is played, and what was agreed in it
 * stands on the trajectory; the others keep only that they were held.
 */
export function addReflection(
  book: CaseBook,
  { conversation, ...fields }: Readonly<Record<string, unknown>>,
  { trajectoryId, clientName, today }: Place,
): readonly DemoConversation[] {
  if (conversation === undefined) {
    book.add("reflectionSession", { ...fields, trajectoryId });
    return [];
  }
  const name = z.string().parse(conversation);
  const { startedOn: day } = Started.parse(fields);
  const guide = `${fullGuide.id}@${fullGuide.version}`;
  const sessionId = book.add("reflectionSession", { ...fields, guide, trajectoryId });
  const script = ConversationScript.parse(resolveDates(scripts.get(name), today));
  const { state, events } = playConversation(script, {
    ...{ name, sessionId, trajectoryId, clientName, day },
  });
  const became = script.moments.flatMap((moment) => ("agree" in moment ? [moment.became] : []));
  for (const agreement of agreementsToRecords(state, { today: day, newId: (id) => id })) {
    const place = state.agreements.findIndex(({ id }) => id === agreement.agreementId);
    book.add("agreement", { ...agreementFields(agreement, trajectoryId), status: became[place] });
  }
  return [{ sessionId, events }];
}
