import { z } from "zod";

/** Who can sit at the table (requirements §4, B G M V C K P X). Roles are the groups of a report. */
export const Role = z.enum([
  "client",
  "vertegenwoordiger",
  "begeleider",
  "gedragswetenschapper",
  "zorgmanager",
  "casusregisseur",
  "procesregisseur",
  "externe-deskundige",
]);
export type Role = z.infer<typeof Role>;

export const Language = z.enum(["nl", "en"]);
export type Language = z.infer<typeof Language>;

/** The same words in every language of the guide. */
export const Words = z.object({ nl: z.string(), en: z.string() });
export type Words = z.infer<typeof Words>;

/** `{client}` in a text of the guide becomes the chosen name, or "de cliënt". */
export function fillClient(words: Words, language: Language, clientName: string | null): string {
  const name = clientName ?? (language === "nl" ? "de cliënt" : "the client");
  const text = words[language];
  const filled = text.replaceAll("{client}", name);
  return text.startsWith("{client}") ? name.charAt(0).toUpperCase() + filled.slice(1) : filled;
}
