import type { PolicyCheck } from "@nabij/domain";
import { json, plainDate, recordColumns, table, text } from "#columns";

export const policyCheck = table("policy_check", {
  ...recordColumns(),
  date: plainDate().notNull(),
  filledInBy: text(),
  answers: json<PolicyCheck["answers"]>().notNull(),
});
