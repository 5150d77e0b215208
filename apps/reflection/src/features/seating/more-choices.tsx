import { ChevronDownIcon } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useGuides } from "../../guides/use-guides.ts";
import { asLanguage } from "../../words/i18n.ts";
import { ChooseGuide } from "./choose-guide.tsx";
import { ChooseLeader } from "./choose-leader.tsx";
import { ChooseNaming } from "./choose-naming.tsx";
import type { Suggestion } from "./suggest-guide.ts";
import type { useSeating } from "./use-seating.ts";
import { namingsFor, settingsOf } from "./ways.ts";

/** Draws the names of a conversation, and tells when they change. */
export type NamesField = (
  names: readonly string[],
  onChange: (names: readonly string[]) => void,
) => ReactNode;

interface MoreChoicesProps {
  seating: ReturnType<typeof useSeating>;
  suggestion: Suggestion | null;
  namesField: NamesField;
}

/** What is already well chosen, each on one line with its choice; a press opens it. */
export function MoreChoices({ seating, suggestion, namesField }: MoreChoicesProps) {
  const { t } = useTranslation();
  const { seats, labels, leader, naming, names } = seating;
  const isFirst = settingsOf(seating.way).writing === "first";
  const leads =
    leader === null
      ? t("seating.leadsOnly")
      : t("seating.leadsAndWrites", { label: labels.get(leader) ?? "" });
  const shown = namingsFor(seats).includes(naming) ? naming : "alias";
  return (
    <div className="divide-y divide-line border-y border-line">
      <Fold
        title={t("seating.guide")}
        now={useGuideTitle(seating.guideId)}
        isOpen={suggestion !== null}
      >
        <p className="mb-3 max-w-measure text-soft">{t("seating.guideText")}</p>
        <ChooseGuide
          value={seating.guideId}
          suggestion={suggestion}
          onChange={seating.setGuideId}
        />
      </Fold>
      {isFirst && (
        <>
          <Fold title={t("seating.leader")} now={leads}>
            <p className="mb-3 max-w-measure text-soft">{t("seating.leaderText")}</p>
            <ChooseLeader
              seats={seats}
              labels={labels}
              value={leader}
              onChange={seating.setLeader}
            />
          </Fold>
          <Fold title={t("seating.namingTitle")} now={t(`seating.naming.${shown}.label`)}>
            <ChooseNaming seats={seats} value={naming} onChange={seating.setNaming} />
          </Fold>
        </>
      )}
      <Fold
        title={t("seating.names")}
        now={names.length === 0 ? t("seating.noNames") : names.join(", ")}
      >
        {namesField(names, seating.setNames)}
      </Fold>
    </div>
  );
}

interface FoldProps {
  title: string;
  /** What is chosen now. */
  now: string;
  isOpen?: boolean;
  children: ReactNode;
}

function Fold({ title, now, isOpen = false, children }: FoldProps) {
  return (
    <details className="group" open={isOpen || undefined}>
      <summary className="flex min-h-14 list-none items-center gap-3 py-2 hover:text-autonomy [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">
          <span className="block text-sm text-soft">{title}</span>
          <span className="block font-semibold [overflow-wrap:anywhere]">{now}</span>
        </span>
        <ChevronDownIcon size={20} className="text-soft group-open:rotate-180" />
      </summary>
      <div className="pt-2 pb-6">{children}</div>
    </details>
  );
}

/** The title of the chosen guide, once the guides are there. */
function useGuideTitle(guideId: string): string {
  const { i18n } = useTranslation();
  const { data } = useGuides();
  return data?.find(({ id }) => id === guideId)?.title[asLanguage(i18n.language)] ?? "";
}
