import { z } from "zod";
import { FactCondition, FactId, factHolds, NumberFact } from "./fact-condition.ts";
import counted from "./fact-words.json" with { type: "json" };
import { fillClient, type Language, Words } from "./role.ts";
import type { SessionFacts } from "./session-facts.ts";

/**
 * A sentence above a question, filled from the trajectory. `{monthsRunning}` becomes a number
 * with its unit ("14 maanden"); it is shown only when every fact in `needs` is known and every
 * condition in `when` holds.
 */
export const Lead = z.object({
  text: Words,
  /** In easy-read Dutch; `toClient` where the client is spoken to. */
  easy: z.string(),
  toClient: z.string().optional(),
  needs: z.array(FactId).min(1),
  when: z.array(FactCondition).optional(),
});
export type Lead = z.infer<typeof Lead>;

/** In which words a lead is read: a language, easy-read Dutch, or that said to the client. */
export type LeadReading = Language | "easy" | "easy-to-client";

/** The lead of a question in words, or null when there is none or a fact is missing. */
export function fillLead(
  { lead }: { readonly lead?: Lead | undefined },
  facts: SessionFacts,
  reading: LeadReading,
  clientName: string | null = null,
): string | null {
  if (lead === undefined) return null;
  if (lead.needs.some((fact) => facts[fact] === null)) return null;
  if (lead.when?.some((condition) => !factHolds(condition, facts)) === true) return null;
  const language = reading === "en" ? "en" : "nl";
  const text = textFor(lead, reading).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = NumberFact.safeParse(name);
    const value = fact.success ? facts[fact.data] : null;
    return fact.success && value !== null ? factInWords(fact.data, value, language) : whole;
  });
  return fillClient({ nl: text, en: text }, language, clientName);
}

/** Names between braces in a text, in order. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? "");
}

function textFor(lead: Lead, reading: LeadReading): string {
  if (reading === "easy") return lead.easy;
  if (reading === "easy-to-client") return lead.toClient ?? lead.easy;
  return lead.text[reading];
}

function factInWords(fact: NumberFact, value: number, language: Language): string {
  const words = counted[language][fact];
  if ("unit" in words) return monthsInWords(value, language);
  if (value === 0) return words.none;
  return `${value.toLocaleString(language)} ${value === 1 ? words.one : words.other}`;
}

/** "minder dan een maand", "1 maand", "14 maanden", "2 jaar", "3 jaar en 1 maand". */
function monthsInWords(months: number, language: Language): string {
  const [one, many, and] =
    language === "nl" ? ["maand", "maanden", "en"] : ["month", "months", "and"];
  if (months < 1) return language === "nl" ? "minder dan een maand" : "less than a month";
  const inMonths = (count: number) => `${count} ${count === 1 ? one : many}`;
  if (months < 24) return inMonths(months);
  const years = `${Math.floor(months / 12)} ${language === "nl" ? "jaar" : "years"}`;
  const rest = months % 12;
  return rest === 0 ? years : `${years} ${and} ${inMonths(rest)}`;
}
