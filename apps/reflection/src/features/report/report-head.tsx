import type { Participant, Report } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { joined } from "../../format/joined.ts";
import { useDay } from "../../format/use-day.ts";

/** Date, people by role, who was not there, and with which guide: what makes a report a record. */
export function ReportHead({ report }: { report: Report }) {
  const { t } = useTranslation();
  const day = useDay();
  const { startedOn, closing, present, absent, emptyChair, guide, sitting, clientName } = report;
  const labels = (people: readonly Participant[]) =>
    joined(
      t,
      people.map(({ label, supportedBy }) =>
        supportedBy === null ? label : `${label} (${t("said.supportedBy", { name: supportedBy })})`,
      ),
    );
  const name = clientName ?? t("client.theClient");
  const closedLater = closing !== null && closing.at.slice(0, 10) !== startedOn?.slice(0, 10);
  const guideText = (pinned: NonNullable<Report["guide"]>) =>
    sitting === null
      ? t("report.head.guideText", pinned)
      : t("report.head.guideSitting", {
          ...pinned,
          ...{ place: sitting.index + 1, count: sitting.count },
        });
  const facts = [
    { term: t("report.head.held"), text: startedOn === null ? "" : day(startedOn) },
    { term: t("report.head.closed"), text: closedLater ? day(closing.at) : "" },
    { term: t("report.head.present"), text: labels(present) },
    { term: t("report.head.absent"), text: labels(absent) },
    {
      term: t("report.head.emptyChair"),
      text: emptyChair ? t("report.head.emptyChairText", { name }) : "",
    },
    {
      term: t("report.head.guide"),
      text: guide === null ? "" : guideText(guide),
    },
  ].filter(({ text }) => text !== "");
  return (
    <div>
      <dl className="grid gap-1.5">
        {facts.map(({ term, text }) => (
          <div key={term} className="sm:flex sm:gap-4">
            <dt className="text-soft sm:w-40 sm:shrink-0">{term}</dt>
            <dd className="first-letter:uppercase">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 max-w-measure rounded-card bg-autonomy-wash px-5 py-4">
        {t("report.staysHere")}
      </p>
    </div>
  );
}
