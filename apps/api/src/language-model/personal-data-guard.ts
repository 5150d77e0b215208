import {
  type FindsPersonalData,
  findPersonalData,
  mustMask,
  replacePersonalData,
} from "@nabij/reflection/language-model";

/** What stands between the words of people and a model: first masking, then looking again. */
export type PersonalDataGuard = {
  readonly redact: (text: string) => string;
  /** May throw; then nothing is sent and nothing is shown. */
  readonly findsPersonalData: FindsPersonalData;
};

/** Masks also what only may be a name; texts were masked before storage, this is the second time. */
export const shippedGuard: PersonalDataGuard = {
  redact: (text) => replacePersonalData(text, findPersonalData(text, [])).text,
  findsPersonalData: (text) => mustMask(text).length > 0,
};
