import type { PlainDate } from "@nabij/domain";
import type { CaseBook } from "./case-book.ts";
import { resolveDates } from "./relative-dates.ts";
import words from "./words/organisation.json" with { type: "json" };

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the organisation says about itself: improvement projects with numbers and stories (S43),
 * two checks of its own policy, a year apart (S31), and who helps when something is not safe
 * (reflection §4.6).
 */
export function addOrganisation(book: CaseBook, today: PlainDate): void {
  for (const project of words.improvementProjects)
    book.add("improvementProject", resolveDates(project, today) as Fields);
  for (const check of words.policyChecks)
    book.add("policyCheck", resolveDates(check, today) as Fields);
  for (const contact of words.safetyContacts)
    book.add("safetyContact", resolveDates(contact, today) as Fields);
}

/** Checks of the quality requirements for two people of the group they were written for (S56). */
export function addQualityChecks(
  book: CaseBook,
  today: PlainDate,
  clientIds: readonly string[],
): void {
  const date = resolveDates("T-2m", today);
  words.qualityChecks.forEach((checks, index) => {
    const clientId = clientIds[index];
    if (clientId === undefined) return;
    for (const check of checks) book.add("qualityCheck", { ...check, clientId, date });
  });
}

/** The clients of the book to whom the requirements apply (trap 32). */
export function qualityClients({ records }: CaseBook): readonly string[] {
  return records.flatMap((entry) =>
    entry.kind === "client" && entry.record.targetGroups.includes("zevmb") ? [entry.record.id] : [],
  );
}
