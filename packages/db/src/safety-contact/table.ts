import type { SafetyContactClass } from "@nabij/domain";
import { plainDate, recordColumns, table, text } from "#columns";

export const safetyContact = table("safety_contact", {
  ...recordColumns(),
  class: text<SafetyContactClass>().notNull(),
  label: text().notNull(),
  phone: text().notNull(),
  availability: text(),
  verifiedOn: plainDate(),
});
