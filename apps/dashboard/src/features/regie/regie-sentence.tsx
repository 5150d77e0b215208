import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { paths } from "../../paths.ts";
import type { RegieSearch } from "../../preferences/regie-search.ts";
import type { Regie } from "./use-regie.ts";

interface RegieSentenceProps {
  regie: Regie;
  search: RegieSearch;
  /** The filters in words; empty when none is on. */
  filter: string;
}

/** How often not all regie is held, and which role is missing most; each number opens its list. */
export function RegieSentence({ regie, search, filter }: RegieSentenceProps) {
  const { t, i18n } = useTranslation();
  const { team, wet, dag } = search;
  const { total, withGap } = regie;
  const most = mostMissing(regie);
  const waiting = regie.rows.flatMap(({ roles }) => roles.flatMap(({ pending }) => pending)).length;
  const all = (
    <FigureLink href={paths.regie({ team, wet, dag })}>
      {numberInWords(total, i18n.language)}
    </FigureLink>
  );
  const gaps = (
    <FigureLink tone="nearness" href={paths.regie({ team, wet, dag, toon: "ontbreekt" })}>
      {numberInWords(withGap, i18n.language)}
    </FigureLink>
  );
  const lead = filter === "" ? t("regie.lead") : t("regie.filteredLead", { filters: filter });
  return (
    <PageSentence lead={lead}>
      {withGap === 0 ? (
        <Trans t={t} i18nKey="regie.sentence.all" count={total} components={{ all }} />
      ) : (
        <Trans t={t} i18nKey="regie.sentence.gaps" count={withGap} components={{ all, gaps }} />
      )}
      {most !== null && (
        <>
          <br />
          {t("regie.sentence.most", { role: capital(t(`choices.regieRole.${most}`)) })}
        </>
      )}
      {waiting > 0 && <> {t("regie.sentence.waiting", { count: waiting })}</>}
    </PageSentence>
  );
}

/** The role that nobody holds most often; nothing is said when two are missing as often. */
function mostMissing({ missing }: Regie) {
  const [first, second] = missing.toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0 || first.count === second?.count) return null;
  return first.role;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
