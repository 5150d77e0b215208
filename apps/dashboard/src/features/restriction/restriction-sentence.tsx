import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { paths } from "../../paths.ts";
import type { RestrictionSearch } from "../../preferences/restriction-search.ts";
import type { Restrictions } from "./use-restrictions.ts";

interface RestrictionSentenceProps {
  restrictions: Restrictions;
  search: RestrictionSearch;
  /** The filters in words; empty when none is on. */
  filter: string;
}

/** How many restrictions are in force, what is open, and of what the day has passed. */
export function RestrictionSentence({ restrictions, search, filter }: RestrictionSentenceProps) {
  const { t, i18n } = useTranslation();
  const { current, decisions } = restrictions;
  const late = decisions.filter(({ deadline }) => deadline?.state === "late").length;
  const number = (count: number) => numberInWords(count, i18n.language);
  const { team, dag } = search;
  const all = (
    <FigureLink href={`${paths.restrictions({ team, dag })}#lijst`}>{number(current)}</FigureLink>
  );
  const open = (
    <FigureLink href={`${paths.restrictions(search)}#besluiten`} tone="nearness">
      {number(decisions.length)}
    </FigureLink>
  );
  const passed = (
    <FigureLink href={paths.restrictions({ ...search, laat: true })} tone="nearness">
      {number(late)}
    </FigureLink>
  );
  return (
    <PageSentence
      lead={
        filter === ""
          ? t("restriction.lead")
          : `${t("restriction.filteredLead", { filters: filter })} ${t("restriction.lead")}`
      }
    >
      <Trans t={t} i18nKey="restriction.sentence.current" count={current} components={{ all }} />{" "}
      {decisions.length === 0 ? (
        t("restriction.sentence.nothing")
      ) : (
        <Trans
          t={t}
          i18nKey="restriction.sentence.open"
          count={decisions.length}
          components={{ open }}
        />
      )}
      {late > 0 && (
        <>
          <br />
          <Trans
            t={t}
            i18nKey="restriction.sentence.late"
            count={late}
            components={{ late: passed }}
          />
        </>
      )}
    </PageSentence>
  );
}
