import { answerOf, type Right, type RightsCheck, rights } from "@nabij/domain";
import { Tag, TextLink, type Tone } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";

const tones: Readonly<Record<"ja" | "deels" | "nee", Tone>> = {
  ja: "autonomy",
  deels: "attention",
  nee: "nearness",
};

/** Whether the rights of a child are guarded here: the last look as a checklist, with the law beside it (S18). */
export function RightsCheckPanel({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t, day } = words;
  const mayWrite = useMayWrite("rightsCheck");
  const [last, ...older] = dossier.records.rightsCheck.toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
  return (
    <SectionCard
      anchor="kinderrechten"
      title={t("dossier.section.rightsCheck.title")}
      subtitle={t("dossier.section.rightsCheck.subtitle")}
      empty={t("dossier.section.rightsCheck.empty")}
      addLabel={t("dossier.section.add")}
      onAdd={mayWrite ? () => open({ kind: "rightsCheck", id: null }) : undefined}
      visible={1}
      items={older.map((check) => (
        <RecordLine
          key={check.id}
          summary={summarise("rightsCheck", check, words, dossier.at)}
          onOpen={() => open({ kind: "rightsCheck", id: check.id })}
        />
      ))}
    >
      {last && (
        <div className="mb-4">
          <p className="mb-3 text-sm text-soft">
            <button
              type="button"
              className="text-left underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
              onClick={() => open({ kind: "rightsCheck", id: last.id })}
            >
              {t("dossier.rights.on", { day: day(last.date) })}
            </button>
            . {t("dossier.rights.noJudgement")}
          </p>
          <ul className="divide-y divide-line">
            {rights.map((right) => (
              <Line key={right.right} right={right} check={last} />
            ))}
          </ul>
          {last.note !== null && <p className="mt-3 max-w-measure text-sm">{last.note}</p>}
        </div>
      )}
    </SectionCard>
  );
}

function Line({ right, check }: { right: Right; check: RightsCheck }) {
  const { t, field } = useDossierWords();
  const answer = answerOf(check, right);
  const source = t("dossier.rights.source", { source: right.source });
  return (
    <li className="flex items-start justify-between gap-4 py-2.5 first:pt-0">
      <span className="min-w-0 text-sm">
        <span className="font-semibold">{field("rightsCheck", right.right)}</span>
        <span className="block text-xs text-soft">
          {right.url === null ? source : <TextLink href={right.url}>{source}</TextLink>}
        </span>
      </span>
      <Tag tone={answer === null ? "neutral" : tones[answer]}>
        {t(`dossier.rights.${answer ?? "unknown"}`)}
      </Tag>
    </li>
  );
}
