import type { Role } from "@nabij/reflection";
import { LinkButton, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { joined } from "../../format/joined.ts";
import { useDay } from "../../format/use-day.ts";
import { paths } from "../../paths.ts";
import { ReportSection } from "../../shell/report-section.tsx";
import type { History } from "./history.ts";

type Moment = History["moments"][number];

/** Newest first: who was there, what was agreed and what came of it, and not one sentence more. */
export function HeldConversations({ history }: { history: History }) {
  const { t } = useTranslation();
  return (
    <ReportSection title={t("history.held")}>
      <ol className="grid gap-4">
        {history.moments.toReversed().map((moment) => (
          <Held
            key={moment.sessionId}
            moment={moment}
            agreements={history.agreements.filter(
              ({ sessionId }) => sessionId === moment.sessionId,
            )}
          />
        ))}
      </ol>
    </ReportSection>
  );
}

interface HeldProps {
  moment: Moment;
  agreements: History["agreements"];
}

function Held({ moment, agreements }: HeldProps) {
  const { t } = useTranslation();
  const day = useDay();
  const { sessionId, on, closedOn, hasConversation, roles, clientPresent } = moment;
  const { differences, loneViews } = moment;
  const title = t("history.day", { day: day(on) });
  const notes = [
    joined(
      t,
      roles.map((role) => t(`roles.${role as Role}`)),
    ),
    differences === null || differences === 0 ? "" : t("history.differ", { count: differences }),
    loneViews === null || loneViews === 0 ? "" : t("history.lone", { count: loneViews }),
  ].filter((note) => note !== "");
  return (
    <li className="print-card rounded-card border border-line bg-card px-5 py-4 shadow-card">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="flex flex-wrap items-center gap-2 text-section font-semibold">
          {title}
          {closedOn === null && <Tag tone="attention">{t("history.goingOn")}</Tag>}
          {clientPresent !== null && (
            <Tag tone={clientPresent ? "autonomy" : "neutral"}>
              {t(clientPresent ? "history.client.there" : "history.client.notThere")}
            </Tag>
          )}
        </h3>
        {hasConversation && closedOn !== null && (
          <LinkButton
            className="no-print"
            href={paths.report(sessionId)}
            aria-label={t("history.reportOf", { day: day(on) })}
          >
            {t("history.report")}
          </LinkButton>
        )}
      </div>
      <p className="mt-1 text-soft">{notes.join(" · ")}</p>
      {closedOn !== null && <Agreed agreements={agreements} />}
    </li>
  );
}

const tones = {
  nagekomen: "autonomy",
  verbroken: "attention",
  open: "neutral",
  vervallen: "neutral",
} as const;

function Agreed({ agreements }: Pick<HeldProps, "agreements">) {
  const { t } = useTranslation();
  const day = useDay();
  if (agreements.length === 0)
    return <p className="mt-3 text-sm text-soft">{t("history.nothingAgreed")}</p>;
  return (
    <ul className="mt-3 grid gap-2 border-t border-line pt-3">
      {agreements.map(({ recordId, what, who, when, status }) => (
        <li key={recordId} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="min-w-0 flex-1 basis-60 [overflow-wrap:anywhere]">
            {what}{" "}
            <span className="text-sm text-soft">
              {[who ?? "", when === null ? "" : t("history.due", { day: day(when) })]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </span>
          <Tag tone={tones[status]}>{t(`report.outcome.${status}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
