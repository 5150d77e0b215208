import type { EscalationContact } from "@nabij/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { weekdayInWords } from "../../format/weekday.ts";
import { trpc } from "../../trpc.ts";

/** How a table is reached here and when it meets, as the administrator wrote it down (S3). */
export function TableContact({ table }: { table: EscalationContact["table"] }) {
  const { i18n } = useTranslation();
  const contacts = useQuery(trpc.admin.contacts.queryOptions(undefined, { staleTime: 300_000 }));
  const contact = contacts.data?.find((each) => each.table === table);
  if (contact === undefined) return null;
  const { name, reachedBy, meetsOn, rhythm } = contact;
  const days = meetsOn.map((day) => weekdayInWords(day, i18n.language)).join(", ");
  return (
    <p className="text-xs">
      {[name, reachedBy, days, rhythm].filter((part) => part !== null && part !== "").join(" · ")}
    </p>
  );
}
