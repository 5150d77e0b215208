import { LinkButton } from "@nabij/ui";
import { paths } from "../../../paths.ts";
import { useMay } from "../../../session/use-session.ts";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { RecordLine } from "./record-line.tsx";
import { SectionCard } from "./section-card.tsx";
import { summarise } from "./summarise.ts";

/** That reflections were held; what was said stays with who said it (principle 4). */
export function ReflectionSection({ dossier }: { dossier: Dossier }) {
  const words = useDossierWords();
  const { t } = words;
  const mayReflect = useMay("reflection.hold").may;
  const mayRead = useMay("reflection.read").may;
  const sessions = dossier.records.reflectionSession.toSorted((a, b) =>
    a.startedOn < b.startedOn ? 1 : -1,
  );
  return (
    <SectionCard
      anchor="reflecties"
      title={t("dossier.section.reflectionSession.title")}
      subtitle={t("dossier.section.reflectionSession.subtitle")}
      empty={t("dossier.section.reflectionSession.empty")}
      items={sessions.map((session) => (
        <RecordLine
          key={session.id}
          summary={summarise("reflectionSession", session, words, dossier.at)}
        />
      ))}
    >
      {sessions.length === 0 || !(mayReflect || mayRead) ? undefined : (
        <p className="no-print mb-4 flex flex-wrap gap-2">
          {mayReflect && (
            <LinkButton size="small" href={paths.reflection(dossier.trajectory.id)}>
              {t("dossier.head.reflect")}
            </LinkButton>
          )}
          {mayRead && (
            <LinkButton size="small" href={paths.reflectionHistory(dossier.trajectory.id)}>
              {t("dossier.head.reflectionHistory")}
            </LinkButton>
          )}
        </p>
      )}
    </SectionCard>
  );
}
