import { dropOutRule } from "@nabij/domain";
import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import { numberInWords } from "../../../format/number.ts";
import { paths } from "../../../paths.ts";
import { halfYearInWords } from "./half-year-in-words.ts";
import type { HalfYearAnswer } from "./use-half-year.ts";

/** What goes along, what drops out, and by when; under it what this page is not. */
export function HalfYearSentence({ overview }: { overview: HalfYearAnswer }) {
  const { t, i18n } = useTranslation();
  const { half, rows, clients, dropOuts, dueOn, at } = overview;
  const number = (count: number) => numberInWords(count, i18n.language);
  const toMend = dropOuts.filter(({ reason }) => dropOutRule(reason).isToMend).length;
  const here = paths.halfYear({ halfjaar: half });
  const link = (to: string, count: number) => (
    <FigureLink href={`${here}#${to}`}>{number(count)}</FigureLink>
  );
  return (
    <PageSentence lead={<Lead overview={overview} />}>
      <Trans
        t={t}
        i18nKey="halfYear.sentence.along"
        count={rows.length}
        values={{ half: halfYearInWords(t, half) }}
        components={{ rows: link("lijst", rows.length) }}
      />{" "}
      {rows.length > 0 && (
        <>
          <Trans
            t={t}
            i18nKey="halfYear.sentence.of"
            count={clients}
            components={{ clients: link("vormen", clients) }}
          />{" "}
        </>
      )}
      <Trans
        t={t}
        i18nKey="halfYear.sentence.out"
        count={dropOuts.length}
        components={{ out: link("uitval", dropOuts.length) }}
      />
      {toMend > 0 && (
        <>
          {" "}
          <Trans
            t={t}
            i18nKey="halfYear.sentence.mend"
            count={toMend}
            components={{
              mend: (
                <FigureLink href={`${here}#uitval`} tone="nearness">
                  {number(toMend)}
                </FigureLink>
              ),
            }}
          />
        </>
      )}
      <br />
      {t(at <= dueOn ? "halfYear.sentence.due" : "halfYear.sentence.wasDue", {
        day: dayInWords(dueOn, i18n.language),
      })}
    </PageSentence>
  );
}

function Lead({ overview: { isRunning, isWhole, until, at } }: { overview: HalfYearAnswer }) {
  const { t, i18n } = useTranslation();
  const running = t("halfYear.running", {
    until: dayInWords(until, i18n.language),
    day: dayInWords(at, i18n.language),
  });
  return (
    <>
      {t("halfYear.lead")}
      {isRunning && ` ${running}`}
      {!isWhole && <strong className="mt-2 block">{t("halfYear.notWhole")}</strong>}
    </>
  );
}
