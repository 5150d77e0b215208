import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import { useSession } from "../../../session/use-session.ts";
import type { Mine } from "../use-mine.ts";

/** How many agreements run, which were not kept, and when the team looks back. */
export function MineSentence({ mine }: { mine: Mine }) {
  const { t } = useTranslation();
  const { name, agreements } = mine;
  const count = (status: string) => agreements.filter((each) => each.status === status).length;
  const [open, broken] = [count("open"), count("verbroken")];
  const figure = <FigureLink href="#afspraken">{null}</FigureLink>;
  return (
    <PageSentence lead={t("mine.lead")}>
      {open === 0 ? (
        t("mine.noneOpen", { name })
      ) : (
        <Trans
          t={t}
          i18nKey="mine.openCount"
          count={open}
          values={{ name }}
          components={{ figure }}
        />
      )}{" "}
      {broken > 0 && (
        <Trans
          t={t}
          i18nKey="mine.brokenCount"
          count={broken}
          components={{
            figure: (
              <FigureLink href="#afspraken" tone="nearness">
                {null}
              </FigureLink>
            ),
          }}
        />
      )}
      <br />
      <LookBack mine={mine} />
    </PageSentence>
  );
}

function LookBack({ mine: { nextEvaluation } }: { mine: Mine }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  if (nextEvaluation === null) return t("mine.lookBackUnknown");
  const day = dayInWords(nextEvaluation, i18n.language);
  if (nextEvaluation < today) return t("mine.lookBackLate", { day });
  return (
    <Trans
      t={t}
      i18nKey="mine.lookBack"
      values={{ day }}
      components={{ figure: <FigureLink href="#momenten">{null}</FigureLink> }}
    />
  );
}
