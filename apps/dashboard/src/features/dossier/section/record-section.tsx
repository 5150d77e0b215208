import type { RecordOf } from "@nabij/domain";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RecordLine } from "./record-line.tsx";
import { SectionCard } from "./section-card.tsx";
import type { SectionPlan } from "./section-list.ts";
import { summarise } from "./summarise.ts";
import type { ListedKind } from "./summary.ts";
import { useMayWrite } from "./use-leave.ts";

interface RecordSectionProps {
  plan: SectionPlan;
  dossier: Dossier;
  open: Open;
}

/** A section that lists the records of one kind, newest first. */
export function RecordSection({ plan, dossier, open }: RecordSectionProps) {
  const words = useDossierWords();
  const { kind, anchor } = plan;
  const mayWrite = useMayWrite(kind);
  const records = newestFirst<ListedKind>(dossier.records[kind], plan.newestBy);
  return (
    <SectionCard
      anchor={anchor}
      title={words.t(`dossier.section.${kind}.title`)}
      subtitle={words.t(`dossier.section.${kind}.subtitle`)}
      empty={words.t(`dossier.section.${kind}.empty`)}
      addLabel={words.t("dossier.section.add")}
      onAdd={mayWrite ? () => open({ kind, id: null }) : undefined}
      items={records.map((record) => (
        <RecordLine
          key={record.id}
          summary={summarise(kind, record as never, words, dossier.at)}
          onOpen={() => open({ kind, id: record.id })}
        />
      ))}
    />
  );
}

function newestFirst<K extends ListedKind>(
  records: readonly RecordOf<K>[],
  field: string,
): readonly RecordOf<K>[] {
  const by = (record: Readonly<Record<string, unknown>>) => {
    const value = record[field];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  return records.toSorted((a, b) => by(b).localeCompare(by(a), "nl", { numeric: true }));
}
