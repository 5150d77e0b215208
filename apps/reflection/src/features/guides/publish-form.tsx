import { Button, RadioGroup, TextArea, TextField } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { guideKey } from "../../guides/use-guides.ts";
import { paths } from "../../paths.ts";
import { open } from "../../router/address.ts";
import { ReportSection } from "../../shell/report-section.tsx";
import { api } from "../../trpc.ts";
import type { MakingProps } from "./making-props.ts";
import { nextVersion } from "./own-question.ts";
import { publishRefusal } from "./publish-refusal.ts";

/** The name and number it gets, and publishing it: a version never changes after that. */
export function PublishForm({ base, making }: MakingProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { copy, change, sent, checked, forget } = making;
  const title = copy.title ?? { nl: "", en: "" };
  const about = copy.about ?? base.guide.about;
  const [problem, setProblem] = useState<string | null>(null);
  const publishing = useMutation({
    mutationFn: () => api.guide.publish.mutate(sent),
    onSuccess: async ({ id }) => {
      forget();
      await client.invalidateQueries({ queryKey: [guideKey] });
      open(paths.guide(id));
    },
    onError: (error) => setProblem(publishRefusal(t, error)),
  });
  const publish = () => {
    const open = checked.data?.problems.length ?? 0;
    if (title.nl.trim() === "" || title.en.trim() === "") return setProblem(t("guides.nameFirst"));
    if (open > 0) return setProblem(t("guides.mendFirst", { count: open }));
    setProblem(null);
    publishing.mutate();
  };
  return (
    <ReportSection title={t("guides.publishTitle")}>
      <div className="grid gap-4">
        <TextField
          label={t("guides.fields.titleNl")}
          maxLength={80}
          value={title.nl}
          onChange={(nl) => change({ ...copy, title: { ...title, nl } })}
        />
        <TextField
          label={t("guides.fields.titleEn")}
          maxLength={80}
          value={title.en}
          onChange={(en) => change({ ...copy, title: { ...title, en } })}
        />
        <TextArea
          label={t("guides.fields.aboutNl")}
          rows={2}
          maxLength={200}
          value={about.nl}
          onChange={(nl) => change({ ...copy, about: { ...about, nl } })}
        />
        <TextArea
          label={t("guides.fields.aboutEn")}
          rows={2}
          maxLength={200}
          value={about.en}
          onChange={(en) => change({ ...copy, about: { ...about, en } })}
        />
        <ChooseVersion base={base} making={making} />
        <p className="text-sm text-soft">{t("guides.publishText")}</p>
        {problem !== null && (
          <p role="alert" className="font-medium text-nearness">
            {problem}
          </p>
        )}
        <Button
          variant="primary"
          isPending={publishing.isPending}
          pendingLabel={t("guides.publishing")}
          onClick={publish}
        >
          {t("guides.publish", { version: copy.version })}
        </Button>
      </div>
    </ReportSection>
  );
}

/** A first version is 1.0.0; a next one is a small step or a large one. */
function ChooseVersion({ base, making }: Pick<MakingProps, "base" | "making">) {
  const { t } = useTranslation();
  if (!base.isOwn) return null;
  const steps = (["small", "large"] as const).map((step) => {
    const version = nextVersion(base.guide.version, step);
    return { value: version, label: t(`guides.steps.${step}`, { version }) };
  });
  return (
    <RadioGroup
      label={t("guides.versionLabel")}
      look="line"
      options={steps}
      value={making.copy.version}
      onChange={(version) => making.change({ ...making.copy, version })}
    />
  );
}
