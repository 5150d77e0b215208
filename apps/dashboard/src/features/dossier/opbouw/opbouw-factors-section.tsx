import type { OpbouwFactors } from "@nabij/domain";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { SectionCard } from "../section/section-card.tsx";
import { useMayWrite } from "../section/use-leave.ts";
import { helpingFactors, hinderingFactors } from "./factor-names.ts";

type FactorName = (typeof helpingFactors)[number] | (typeof hinderingFactors)[number];

/** What helps opbouw and what hinders it, side by side, with what changed since last time (S23). */
export function OpbouwFactorsSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t, day } = useDossierWords();
  const mayWrite = useMayWrite("opbouwFactors");
  const [last, before] = dossier.records.opbouwFactors.toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
  return (
    <SectionCard
      anchor="opbouwfactoren"
      title={t("dossier.section.opbouwFactors.title")}
      subtitle={
        last === undefined ? undefined : t("dossier.opbouw.lookedOn", { day: day(last.date) })
      }
      empty={t("dossier.section.opbouwFactors.empty")}
      addLabel={t(last === undefined ? "dossier.section.add" : "dossier.opbouw.lookAgain")}
      onAdd={mayWrite ? () => open({ kind: "opbouwFactors", id: null }) : undefined}
      items={[]}
    >
      {last && (
        <>
          <div className="grid grid-cols-1 gap-x-8 gap-y-5 sm:grid-cols-2">
            <Factors names={helpingFactors} {...{ last, before }} tone="autonomy" />
            <Factors names={hinderingFactors} {...{ last, before }} tone="nearness" />
          </div>
          {last.note !== null && <p className="mt-4 max-w-measure text-sm">{last.note}</p>}
          <button
            type="button"
            className="no-print mt-3 min-h-8 rounded-tag text-sm text-soft underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
            onClick={() => open({ kind: "opbouwFactors", id: last.id })}
          >
            {t("dossier.opbouw.change")}
          </button>
        </>
      )}
    </SectionCard>
  );
}

interface FactorsProps {
  names: readonly FactorName[];
  last: OpbouwFactors;
  before: OpbouwFactors | undefined;
  tone: "autonomy" | "nearness";
}

function Factors({ names, last, before, tone }: FactorsProps) {
  const { t, field, value } = useDossierWords();
  return (
    <div>
      <h3
        className={`mb-2 text-sm font-semibold ${tone === "autonomy" ? "text-autonomy" : "text-nearness"}`}
      >
        {t(tone === "autonomy" ? "dossier.groups.helping" : "dossier.groups.hindering")}
      </h3>
      <ul className="space-y-2 text-sm">
        {names.map((name) => {
          const was = before?.[name] ?? null;
          const hasChanged = was !== null && last[name] !== null && was !== last[name];
          return (
            <li key={name} className="flex items-center gap-2.5">
              <Degree degree={last[name]} tone={tone} />
              <span>
                {field("opbouwFactors", name)}
                <span className="text-soft">
                  {": "}
                  {value(last[name])}
                  {hasChanged && ` (${t("dossier.opbouw.was", { value: value(was) })})`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface DegreeProps {
  degree: OpbouwFactors["stableTeam"];
  tone: "autonomy" | "nearness";
}

/** Full, half, empty, or dashed while it is not known: the word beside it says the same. */
function Degree({ degree, tone }: DegreeProps) {
  const color = `var(--color-${tone})`;
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden className="keeps-color shrink-0">
      {degree === "ja" && <circle cx={8} cy={8} r={7} fill={color} />}
      {degree === "deels" && <path d="M 8 1 A 7 7 0 0 0 8 15 z" fill={color} />}
      <circle
        cx={8}
        cy={8}
        r={6.5}
        fill="none"
        stroke={degree === null ? "var(--color-edge)" : color}
        strokeWidth={1.5}
        strokeDasharray={degree === null ? "2.5 2.5" : undefined}
      />
    </svg>
  );
}
