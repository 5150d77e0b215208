import { anyOf, id, readSearch } from "./read-search.ts";

/** What is logged quickly. */
const logSubjects = ["uren", "incident", "ervaring", "stem"] as const;
export type LogSubject = (typeof logSubjects)[number];

/** The step of the quick log in the address, so that a phone's own way back works. */
export function readLogSearch(search: Readonly<Record<string, unknown>>) {
  return readSearch({ traject: id, wat: anyOf(logSubjects) }, search);
}
export type LogSearch = ReturnType<typeof readLogSearch>;
