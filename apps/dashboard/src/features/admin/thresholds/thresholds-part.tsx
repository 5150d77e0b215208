import {
  type SignalSettings,
  signalDefinition,
  signalDefinitions,
  signalGroups,
} from "@nabij/domain";
import { Button, Card, SearchField, Skeleton } from "@nabij/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { toasts } from "../../../shell/providers.tsx";
import { trpc } from "../../../trpc.ts";
import { changedSignals, draftFrom, settingsFrom } from "./threshold-draft.ts";
import { ThresholdRow } from "./threshold-row.tsx";

/** When each signal is raised and how heavy it weighs, for the whole organisation (requirements §3). */
export function ThresholdsPart() {
  const { t } = useTranslation();
  const settings = useQuery(
    trpc.signal.settings.queryOptions(undefined, { refetchOnWindowFocus: false }),
  );
  if (settings.data === undefined) {
    if (!settings.isError) return <Skeleton lines={10} label={t("state.loading")} />;
    return <FailedState error={settings.error} onRetry={() => void settings.refetch()} />;
  }
  return <Form key={settings.dataUpdatedAt} settings={settings.data} />;
}

function Form({ settings }: { settings: SignalSettings }) {
  const { t, i18n } = useTranslation();
  const stored = draftFrom(settings);
  const [draft, setDraft] = useState(stored);
  const [looked, setLooked] = useState("");
  const { save, isPending } = useSaveSettings();
  const changed = changedSignals(draft, stored);
  const language = i18n.language === "en" ? "en" : "nl";
  const shown = signalDefinitions.filter(({ id, title }) =>
    `${id} ${title[language]}`.toLowerCase().includes(looked.trim().toLowerCase()),
  );
  const store = () => {
    const next = settingsFrom(draft);
    if (next === null) toasts.show({ message: t("admin.threshold.invalid") });
    else save(next);
  };
  return (
    <>
      <p className="mb-4 max-w-measure text-soft">{t("admin.threshold.lead")}</p>
      <div className="no-print mb-6">
        <SearchField label={t("admin.threshold.search")} value={looked} onChange={setLooked} />
      </div>
      {shown.length === 0 && <p className="text-soft">{t("admin.threshold.nothing")}</p>}
      {signalGroups
        .filter((group) => shown.some((each) => each.group === group))
        .map((group) => (
          <Card key={group} className="mb-6" title={t(`signalGuide.group.${group}`)}>
            <ul className="divide-y divide-line">
              {shown
                .filter((each) => each.group === group)
                .map(({ id }) => (
                  <ThresholdRow
                    key={id}
                    definition={signalDefinition(id)}
                    rule={draft[id]}
                    onChange={(rule) => setDraft({ ...draft, [id]: rule })}
                  />
                ))}
            </ul>
          </Card>
        ))}
      <div className="no-print sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-1 py-3">
        <Button
          variant="primary"
          isPending={isPending}
          pendingLabel={t("admin.threshold.saving")}
          disabled={changed.length === 0}
          onClick={store}
        >
          {t("admin.threshold.save")}
        </Button>
        {changed.length > 0 && (
          <Button variant="quiet" onClick={() => setDraft(stored)}>
            {t("admin.threshold.undo")}
          </Button>
        )}
        <p role="status" className="text-sm text-soft">
          {t("admin.threshold.changes", { count: changed.length })}
        </p>
      </div>
    </>
  );
}

/** Stores the choice; the node looks at every signal again before it answers. */
function useSaveSettings() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const saving = useMutation(
    trpc.signal.saveSettings.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("admin.threshold.saved") });
        void client.invalidateQueries(trpc.signal.pathFilter());
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
  return { save: saving.mutate, isPending: saving.isPending };
}
