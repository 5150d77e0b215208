import type { Signal, SignalId } from "@nabij/domain";
import type { TFunction } from "i18next";
import { factsOf, type Sentence } from "./facts.ts";
import { careSentences, moneySentences, teamSentences } from "./sentences/care-and-team.ts";
import { personSentences } from "./sentences/person.ts";
import { placeSentences, regieSentences } from "./sentences/regie-and-place.ts";
import { goalSentences, startSentences } from "./sentences/start-and-goal.ts";

const sentences: Readonly<Record<SignalId, Sentence>> = {
  ...startSentences,
  ...goalSentences,
  ...regieSentences,
  ...placeSentences,
  ...personSentences,
  ...careSentences,
  ...teamSentences,
  ...moneySentences,
};

/** The facts a signal rests on, as one or two sentences in the language of the reader. */
export function signalSentence(
  t: TFunction<"words">,
  { id, evidence }: Pick<Signal, "id" | "evidence">,
  language: string,
): string {
  return sentences[id](factsOf(t, evidence, language));
}
