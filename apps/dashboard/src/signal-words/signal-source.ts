import { type SignalId, signalDefinition } from "@nabij/domain";
import type { TFunction } from "i18next";
import { z } from "zod";

const Study = z.enum(["000", "001", "002", "003", "004"]);

/** The study that says a signal matters, by its title, with the signal's own id for looking it up. */
export function signalSource(t: TFunction<"words">, id: SignalId): string {
  const { source } = signalDefinition(id);
  const study = Study.safeParse(/seed (\d{3})/.exec(source)?.[1]);
  return study.success ? `${t(`signal.study.${study.data}`)}; ${id}` : source;
}
