import { EmptyState, LinkButton, PageSentence, Skeleton, TextLink } from "@nabij/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ReadGuide, useGuide, useGuides } from "../../guides/use-guides.ts";
import { paths } from "../../paths.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { asLanguage } from "../../words/i18n.ts";
import { AdaptPhase } from "./adapt-phase.tsx";
import { CopyAside } from "./copy-aside.tsx";
import { useCopy } from "./use-copy.ts";
import { useMayPublish } from "./use-may-publish.ts";

/** Makes an organisation's own guide of one there is: other words, fewer questions, own ones. */
export function AdaptPage({ guideId }: { guideId: string }) {
  const { t } = useTranslation();
  const mayPublish = useMayPublish();
  const { data, error, refetch } = useGuide(guideId);
  const { data: lines } = useGuides();
  const title = t("guides.adaptTitle");
  if (!mayPublish)
    return (
      <PageFrame title={title}>
        <EmptyState
          title={<h1>{t("guides.mayNotTitle")}</h1>}
          action={<LinkButton href={paths.guide(guideId)}>{t("guides.readIt")}</LinkButton>}
        >
          {t("guides.readOnly")}
        </EmptyState>
      </PageFrame>
    );
  if (error !== null && data === undefined)
    return <PageFailed error={error} onRetry={() => void refetch()} />;
  if (data === undefined || lines === undefined)
    return (
      <PageFrame title={title} width="wide">
        <Skeleton label={t("state.loading")} lines={8} />
      </PageFrame>
    );
  const taken = lines.map(({ id }) => id);
  return <Adapt key={`${data.guide.id}@${data.guide.version}`} base={data} taken={taken} />;
}

function Adapt({ base, taken }: { base: ReadGuide; taken: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const title = base.guide.title[asLanguage(i18n.language)];
  const making = useCopy(base, taken);
  const [openId, setOpenId] = useState<string | null>(null);
  useArrivalAt(openId);
  const problems = making.checked.data?.problems ?? [];
  return (
    <PageFrame title={t("guides.adaptTitle")} width="wide">
      <PageSentence
        above={<TextLink href={paths.guide(base.guide.id)}>{t("guides.readIt")}</TextLink>}
        lead={t("guides.adaptLead")}
      >
        {t(base.isOwn ? "guides.nextSentence" : "guides.adaptSentence", { title })}
      </PageSentence>
      <p className="mb-8 lg:hidden">
        <a href="#nakijken" className="underline underline-offset-3">
          {t("guides.toCheck")}
        </a>
      </p>
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 content-start gap-12">
          {base.guide.phases.map((phase) => (
            <AdaptPhase
              key={phase.id}
              phase={phase}
              copy={making.copy}
              problems={problems}
              openId={openId}
              onOpen={setOpenId}
              onChange={making.change}
            />
          ))}
        </div>
        <CopyAside
          base={base}
          making={making}
          onOpen={(id) => (id !== null && id === openId ? arriveAt(id) : setOpenId(id))}
        />
      </div>
    </PageFrame>
  );
}

/** The first field of the question that was opened gets the keyboard, wherever it stands. */
function useArrivalAt(openId: string | null): void {
  useEffect(() => {
    if (openId !== null) arriveAt(openId);
  }, [openId]);
}

function arriveAt(questionId: string): void {
  document.getElementById(`vraag-${questionId}`)?.querySelector("textarea")?.focus();
}
