import { type SignalId, signalDefinition } from "@nabij/domain";

/** The name of a signal in the language of the reader. */
export function signalTitle(id: SignalId, language: string): string {
  const { title } = signalDefinition(id);
  return language === "en" ? title.en : title.nl;
}

/** What to do about a signal, in the language of the reader. */
export function signalNextStep(id: SignalId, language: string): string {
  const { nextStep } = signalDefinition(id);
  return language === "en" ? nextStep.en : nextStep.nl;
}
