import {
  isForQuality,
  latestChecks,
  type QualityCheck,
  type QualityRequirement,
  qualityRequirements,
} from "@nabij/domain";
import { Button, Item } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { SectionCard } from "../section/section-card.tsx";
import { useMayWrite } from "../section/use-leave.ts";

interface QualityPanelProps {
  dossier: Dossier;
  open: Open;
}

/**
 * The quality requirements for this client (S56): the newest answer to each, and what was not
 * looked at yet. Absent for everyone outside the group they were written for (trap 32).
 */
export function QualityPanel({ dossier, open }: QualityPanelProps) {
  const { t, language } = useDossierWords();
  const mayWrite = useMayWrite("qualityCheck");
  if (!isForQuality(dossier.client)) return null;
  const checks = latestChecks(dossier.records.qualityCheck);
  const looked = qualityRequirements.filter(({ code }) => checks.has(code));
  const waiting = qualityRequirements.filter(({ code }) => !checks.has(code));
  return (
    <SectionCard
      anchor="kwaliteitseisen"
      title={t("dossier.section.qualityCheck.title")}
      subtitle={t("dossier.quality.looked", {
        count: looked.length,
        all: qualityRequirements.length,
      })}
      empty={t("dossier.section.qualityCheck.empty")}
      visible={6}
      items={looked.flatMap((requirement) => {
        const check = checks.get(requirement.code);
        return check === undefined
          ? []
          : [<Line key={requirement.code} {...{ requirement, check, open }} />];
      })}
    >
      {mayWrite && waiting.length > 0 && (
        <div className="no-print mb-5">
          <p className="mb-2 text-sm text-soft">{t("dossier.quality.waiting")}</p>
          <p className="flex flex-wrap gap-2">
            {waiting.map(({ code, title }) => (
              <Button
                key={code}
                size="small"
                title={title[language === "en" ? "en" : "nl"]}
                onClick={() => open({ kind: "qualityCheck", id: null, prefill: { code } })}
              >
                {code}
                <span className="sr-only"> {title[language === "en" ? "en" : "nl"]}</span>
              </Button>
            ))}
          </p>
        </div>
      )}
    </SectionCard>
  );
}

interface LineProps {
  requirement: QualityRequirement;
  check: QualityCheck;
  open: Open;
}

/** One requirement with how it stands; pressing it opens the record. */
function Line({ requirement, check, open }: LineProps) {
  const { t, language, value, day } = useDossierWords();
  const { code, title } = requirement;
  const name = title[language === "en" ? "en" : "nl"];
  const { id, status, date, evidence } = check;
  return (
    <Item
      title={
        <>
          <span className="mr-2 text-soft tabular-nums">{code}</span>
          {name}
        </>
      }
      action={
        <Button
          size="small"
          variant="quiet"
          aria-label={t("dossier.quality.openNamed", { name })}
          onClick={() => open({ kind: "qualityCheck", id })}
        >
          {t("dossier.quality.open")}
        </Button>
      }
    >
      <span className={status === null ? undefined : "font-medium text-ink"}>{value(status)}</span>
      {" · "}
      {day(date)}
      {evidence !== null && <span className="block">{evidence}</span>}
    </Item>
  );
}
