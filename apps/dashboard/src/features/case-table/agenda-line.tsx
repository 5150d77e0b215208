import { Item, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import { DiscussionForm } from "./discussion-form.tsx";
import { isWritten } from "./new-discussion.ts";
import { reasonInWords } from "./reason-in-words.ts";
import type { AgendaItem } from "./use-case-table.ts";

interface AgendaLineProps {
  item: AgendaItem;
  meetsOn: string;
}

/** One trajectory on the agenda: why it is there, and what the table says about it. */
export function AgendaLine({ item, meetsOn }: AgendaLineProps) {
  const { t, i18n } = useTranslation();
  const { trajectoryId, clientName, number, startDate, reasons, discussion } = item;
  return (
    <Item
      title={
        <>
          <TextLink
            href={paths.trajectory(trajectoryId)}
            className="decoration-line hover:decoration-ink"
          >
            {clientName}
          </TextLink>{" "}
          <span className="text-sm font-normal text-soft">
            {t("process.caseTable.since", { number, day: dayInWords(startDate, i18n.language) })}
          </span>
        </>
      }
    >
      <ul className="list-disc space-y-0.5 pl-4.5">
        {reasons.map((reason) => (
          <li key={reason.type} className={reason.type === "crisis" ? "text-nearness" : ""}>
            {reasonInWords(t, reason, i18n.language)}
          </li>
        ))}
      </ul>
      <DiscussionForm key={meetsOn} {...{ trajectoryId, clientName, meetsOn, discussion }} />
      {isWritten(discussion) ? (
        <p className="print-only mt-2 text-ink">
          {[discussion?.advice, discussion?.followUp].filter(Boolean).join(" · ")}
        </p>
      ) : (
        <p className="print-only mt-2 h-14 border-b border-line text-xs">
          {t("process.caseTable.room")}
        </p>
      )}
    </Item>
  );
}
