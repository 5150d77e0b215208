import type { Role } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { ReportSection } from "../../shell/report-section.tsx";
import type { History } from "./history.ts";

/** Scales that came back: per role the middle then and now, in words; never as better or worse. */
export function AskedAgain({ again }: Pick<History, "again">) {
  const { t } = useTranslation();
  if (again.length === 0) return null;
  return (
    <ReportSection title={t("history.again")} text={t("history.againText")}>
      <ul className="grid gap-4">
        {again.map((question) => (
          <li key={question.questionId} className="break-inside-avoid">
            <p className="font-medium">{question.text}</p>
            <ThenAndNow moments={question.moments} />
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}

/** Only roles that were there both times; first and last of them. */
function ThenAndNow({ moments }: Pick<History["again"][number], "moments">) {
  const { t } = useTranslation();
  const day = useDay();
  const roles = [...new Set(moments.flatMap(({ byRole }) => byRole.map(({ role }) => role)))];
  return (
    <ul>
      {roles.flatMap((role) => {
        const said = moments.flatMap(({ on, byRole }) =>
          byRole.filter((one) => one.role === role).map(({ median }) => ({ on, median })),
        );
        const [first] = said;
        const last = said.at(-1);
        if (first === undefined || last === undefined || said.length < 2) return [];
        const from = day(first.on);
        const values = { before: first.median, from, now: last.median, to: day(last.on) };
        return [
          <li key={role} className="text-soft">
            {t("history.thenNow", { role: t(`roles.${role as Role}`), ...values })}
          </li>,
        ];
      })}
    </ul>
  );
}
