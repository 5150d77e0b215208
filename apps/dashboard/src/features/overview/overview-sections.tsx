import { CardGrid } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { BandsCard } from "./bands-card.tsx";
import { DecideCard } from "./decide-card.tsx";
import { DurationCard } from "./duration-card.tsx";
import { GivenCard } from "./given-card.tsx";
import { GrowthCard } from "./growth-card.tsx";
import { HeardCard } from "./heard-card.tsx";
import { HoursCard } from "./hours-card.tsx";
import { ImpactCard } from "./impact-card.tsx";
import { MovesCard } from "./moves-card.tsx";
import type { DossierPart, OverviewPart } from "./overview-part.ts";
import { QuestionSection } from "./question-section.tsx";
import { RegieCard } from "./regie-card.tsx";
import { RestrictionCard } from "./restriction-card.tsx";
import { StepsCard } from "./steps-card.tsx";

/** Under each question the cards that answer it; every part gets the same filters. */
export function OverviewSections(part: OverviewPart) {
  const { t } = useTranslation();
  const { dossier } = part.overview;
  return (
    <>
      {dossier !== null && <Growth {...part} dossier={dossier} />}
      <QuestionSection question={t("overview.question.given")}>
        <CardGrid>
          <DurationCard {...part} />
          <GivenCard {...part} />
        </CardGrid>
        <CardGrid>
          <HoursCard {...part} />
          <BandsCard {...part} />
        </CardGrid>
      </QuestionSection>
      <QuestionSection question={t("overview.question.decide")}>
        <CardGrid>
          <DecideCard {...part} />
          <div className="grid min-w-0 content-start gap-6">
            <RegieCard {...part} />
            <MovesCard {...part} />
          </div>
        </CardGrid>
      </QuestionSection>
      {dossier !== null && <Costs {...part} dossier={dossier} />}
    </>
  );
}

/** Where something grows, and who is not heard. */
function Growth(part: DossierPart) {
  const { t } = useTranslation();
  return (
    <QuestionSection question={t("overview.question.growth")}>
      <CardGrid>
        <StepsCard {...part} />
        <HeardCard {...part} />
      </CardGrid>
      {part.overview.teams.total > 1 && <GrowthCard {...part} />}
    </QuestionSection>
  );
}

/** What it brings and costs, and what was limited. */
function Costs(part: DossierPart) {
  const { t } = useTranslation();
  return (
    <QuestionSection question={t("overview.question.costs")}>
      <CardGrid>
        <RestrictionCard {...part} />
        <ImpactCard {...part} />
      </CardGrid>
    </QuestionSection>
  );
}
