import type { Role } from "../guide/role.ts";
import words from "./prompt-words.json" with { type: "json" };
import type { ModelLanguage } from "./stems.ts";

/** The only two things a language model is asked (reflection §4.8). */
export type ModelTask = "probe" | "summary";

/** What would be sent: two texts, no tools, no memory of anything before. */
export type ModelPrompt = {
  readonly task: ModelTask;
  /** Of the words of the instruction. */
  readonly version: string;
  readonly language: ModelLanguage;
  readonly system: string;
  readonly user: string;
  readonly mostTokens: number;
};

/** An answer as a model may see it: no person, no label, only role and words. */
export type SentAnswer = { readonly id: string; readonly role: Role; readonly text: string };

/** Longest data in characters; a conversation with more is not put to a model. */
export const mostData = 60_000;

const mostTokens = { probe: 120, summary: 4000 };

/** The prompt of a task; null when there is more data than fits. */
export function promptOf(
  task: ModelTask,
  language: ModelLanguage,
  data: Readonly<Record<string, unknown>>,
): ModelPrompt | null {
  const said = words[language];
  const block = asData(data);
  if (block.length > mostData) return null;
  return {
    task,
    version: words.version,
    language,
    system: said[task].join("\n"),
    user: `<${said.data}>\n${block}\n</${said.data}>`,
    mostTokens: mostTokens[task],
  };
}

/** The chosen name of the client stays here: "Bo" becomes "de cliënt". */
export function withoutClientName(
  text: string,
  clientName: string | null,
  language: ModelLanguage,
): string {
  const name = clientName?.trim() ?? "";
  if (name === "") return text;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
  const { client } = words[language];
  return text.replaceAll(whole, (_name, offset: number) =>
    /(?:^|[.!?]\s+)["“„]?$/u.test(text.slice(0, offset))
      ? client.charAt(0).toUpperCase() + client.slice(1)
      : client,
  );
}

/** JSON in which nobody can close the block around it: what people typed stays inside quotes. */
function asData(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data, null, 1)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll(/[\u2028\u2029]/g, " ");
}
