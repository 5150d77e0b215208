import type { ImprovementProject } from "@nabij/domain";
import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { isShown } from "./project-filter.ts";

interface ProgrammeSentenceProps {
  projects: readonly ImprovementProject[];
  today: string;
}

/** How many run, where goals were reached and what is not secured; each number opens its list. */
export function ProgrammeSentence({ projects, today }: ProgrammeSentenceProps) {
  const { t } = useTranslation();
  const searches = {
    running: { lopend: true },
    reached: { doelen: "ja" },
    loose: { geborgd: "nee" },
  } as const;
  const part = (name: keyof typeof searches) => ({
    count: projects.filter((project) => isShown(project, searches[name], today)).length,
    components: {
      figure: <FigureLink href={`${paths.programme(searches[name])}#projecten`}>{null}</FigureLink>,
    },
  });
  return (
    <PageSentence lead={t("programme.lead")}>
      <Trans t={t} i18nKey="programme.runningCount" {...part("running")} />
      <br />
      <Trans t={t} i18nKey="programme.reachedCount" {...part("reached")} />{" "}
      <Trans t={t} i18nKey="programme.looseCount" {...part("loose")} />
    </PageSentence>
  );
}
