import { z } from "zod";
import { fillClient, type Role } from "./role.ts";

const ById = z.record(z.string(), z.string());

/**
 * The easy-read Dutch of a question: at most twelve words a sentence, one idea, literal words.
 * Options and follow-ups by their id; `minText` and `maxText` are the ends of a scale.
 */
export const EasyWords = z.object({
  text: z.string(),
  options: ById.optional(),
  minText: z.string().optional(),
  maxText: z.string().optional(),
  /** The words of each step of a scale, from low to high. */
  steps: z.array(z.string()).optional(),
  probes: ById.optional(),
});
export type EasyWords = z.infer<typeof EasyWords>;

/** Where the client is spoken to; what is left out is as in the easy words. */
export const EasyToClient = EasyWords.partial();
export type EasyToClient = z.infer<typeof EasyToClient>;

/** The easy words as someone reads them, the name of the client filled in. */
export type ReadEasyWords = {
  readonly text: string;
  readonly options: Readonly<Record<string, string>>;
  readonly minText: string | null;
  readonly maxText: string | null;
  readonly steps: readonly string[];
  readonly probes: Readonly<Record<string, string>>;
};

/** The client reads "jij" where everyone else reads about the client. */
export function readEasy(
  question: { readonly easy: EasyWords; readonly toClient?: EasyToClient | undefined },
  role: Role,
  clientName: string | null,
): ReadEasyWords {
  const { easy } = question;
  const own = role === "client" ? question.toClient : undefined;
  const say = (text: string) => fillClient({ nl: text, en: text }, "nl", clientName);
  const sayAll = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, say(text)]));
  const sayEnd = (text: string | undefined) => (text === undefined ? null : say(text));
  return {
    text: say(own?.text ?? easy.text),
    options: sayAll({ ...easy.options, ...own?.options }),
    minText: sayEnd(own?.minText ?? easy.minText),
    maxText: sayEnd(own?.maxText ?? easy.maxText),
    steps: (own?.steps ?? easy.steps ?? []).map(say),
    probes: sayAll({ ...easy.probes, ...own?.probes }),
  };
}
