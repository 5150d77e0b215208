import { Card, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import { TableContact } from "./table-contact.tsx";
import type { Escalations } from "./use-case-table.ts";

type Rung = Escalations["rungs"][number];
type Waiting = Rung["waiting"][number];

/** The tables outside the team from near to far, with what waits at each (S37). */
export function LadderCard({ rungs }: { rungs: readonly Rung[] }) {
  const { t } = useTranslation();
  const isTaskforceOverdue = rungs.some(
    ({ table, waiting }) => table === "taskforce" && waiting.some(({ isOverdue }) => isOverdue),
  );
  return (
    <Card
      title={t("process.caseTable.ladder.title")}
      subtitle={t("process.caseTable.ladder.subtitle")}
    >
      <ol className="border-l-2 border-line">
        {rungs.map((rung) => (
          <RungLine key={rung.table} rung={rung} />
        ))}
      </ol>
      {isTaskforceOverdue && (
        <p className="mt-4 text-sm text-attention">{t("process.caseTable.ladder.onward")}</p>
      )}
    </Card>
  );
}

function RungLine({ rung: { table, waiting } }: { rung: Rung }) {
  const { t } = useTranslation();
  const isQuiet = waiting.length === 0;
  return (
    <li className="relative pb-5 pl-5 last:pb-0">
      <span
        aria-hidden
        className={`keeps-color absolute top-1.5 -left-[7px] size-3 rounded-full border-2 ${isQuiet ? "border-edge bg-card" : "border-nearness bg-nearness"}`}
      />
      <h3 className={`leading-snug ${isQuiet ? "text-soft" : "font-semibold"}`}>
        {t(`process.caseTable.ladder.table.${table}`)}
      </h3>
      <p className="text-xs text-soft">
        {t(`process.caseTable.ladder.rhythm.${table}`)}
        {" · "}
        {t("process.caseTable.ladder.waiting", { count: waiting.length })}
      </p>
      <TableContact table={table} />
      {!isQuiet && (
        <ul className="mt-2 space-y-2">
          {waiting.map((each) => (
            <WaitingLine key={each.escalation.id} waiting={each} />
          ))}
        </ul>
      )}
    </li>
  );
}

function WaitingLine({ waiting }: { waiting: Waiting }) {
  const { t, i18n } = useTranslation();
  const { trajectoryId, clientName, escalation, daysWaiting, expectedBy, isOverdue } = waiting;
  const day = (iso: string) => dayInWords(iso, i18n.language);
  const planned = escalation.meetsOn === null ? "due" : "meets";
  return (
    <li className="text-sm">
      <TextLink
        href={paths.trajectory(trajectoryId, "escalaties")}
        className="decoration-line hover:decoration-ink"
      >
        {clientName}
      </TextLink>
      <span className="block text-xs text-soft">
        {daysWaiting === 0
          ? t("process.caseTable.ladder.today")
          : t("process.caseTable.ladder.since", {
              day: day(escalation.askedOn),
              days: t("days.count", { count: daysWaiting }),
            })}
      </span>
      {expectedBy !== null && (
        <span className={`block text-xs ${isOverdue ? "text-attention" : "text-soft"}`}>
          {t(`process.caseTable.ladder.${isOverdue ? "overdue" : planned}`, {
            day: day(expectedBy),
          })}
        </span>
      )}
    </li>
  );
}
