import type { AnsweredQuestion, PolicyCheck } from "@nabij/domain";
import { FigureLink, PageSentence, TextLink } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";

interface PolicySentenceProps {
  check: PolicyCheck;
  before: PolicyCheck | null;
  answered: readonly AnsweredQuestion[];
}

/** How many questions the policy answers with a place to read it, what is open and what changed. */
export function PolicySentence({ check, before, answered }: PolicySentenceProps) {
  const { t, i18n } = useTranslation();
  const open = answered.filter(({ isOpen }) => isOpen).length;
  const changed = answered.filter(({ isChanged }) => isChanged).length;
  const toList = (toon: "open" | "dicht") => (
    <FigureLink href={`${paths.organisation({ toon })}#vragen`}>{null}</FigureLink>
  );
  const day = dayInWords(check.date, i18n.language);
  const by = check.filledInBy;
  const since =
    before === null ? (
      t("organisation.first")
    ) : (
      <Trans
        t={t}
        i18nKey="organisation.changed"
        count={changed}
        values={{ day: dayInWords(before.date, i18n.language) }}
        components={{
          figure: (
            <TextLink href={`${paths.organisation({ toon: "veranderd" })}#vragen`}>{null}</TextLink>
          ),
        }}
      />
    );
  const who =
    by === null ? t("organisation.lastCheck", { day }) : t("organisation.lastCheckBy", { day, by });
  return (
    <PageSentence
      lead={
        <>
          {who} {since}
        </>
      }
    >
      <Trans
        t={t}
        i18nKey="organisation.settled"
        count={answered.length - open}
        values={{ all: answered.length }}
        components={{ figure: toList("dicht") }}
      />{" "}
      <Trans
        t={t}
        i18nKey="organisation.open"
        count={open}
        components={{ figure: toList("open") }}
      />
    </PageSentence>
  );
}
