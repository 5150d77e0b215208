import { LinkButton, PageSentence, Select, Skeleton, Tag, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { type ReadGuide, useGuide, useGuides } from "../../guides/use-guides.ts";
import { paths } from "../../paths.ts";
import { open, useAddress } from "../../router/address.ts";
import { useSession } from "../../session/session-context.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ReportSection } from "../../shell/report-section.tsx";
import { asLanguage } from "../../words/i18n.ts";
import { GuidePhases } from "./guide-phases.tsx";
import { ProblemList } from "./problem-list.tsx";
import { RetireButton } from "./retire-button.tsx";
import { useMayPublish } from "./use-may-publish.ts";

/** One guide to read as a whole: every question with its easy words and where it comes from. */
export function GuidePage({ guideId }: { guideId: string }) {
  const { t } = useTranslation();
  const { search } = useAddress();
  const version = new URLSearchParams(search).get("versie") ?? undefined;
  const { data, error, refetch } = useGuide(guideId, version);
  if (data === undefined)
    return error === null ? (
      <PageFrame title={t("guides.title")}>
        <Skeleton label={t("state.loading")} lines={8} />
      </PageFrame>
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()} />
    );
  return <Read read={data} />;
}

function Read({ read }: { read: ReadGuide }) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { guide, problems, questions, minutes } = read;
  return (
    <PageFrame title={guide.title[language]}>
      <PageSentence above={<Above read={read} />} lead={guide.about[language]}>
        {guide.title[language]}
      </PageSentence>
      <p className="text-soft">
        {t("guides.questions", { count: questions })} · {t("guides.minutes", { count: minutes })} ·{" "}
        {t(`guides.settings.${guide.setting}`)}
      </p>
      <Actions read={read} />
      <ReportSection title={t("guides.check")}>
        <ProblemList guide={guide} problems={problems} />
      </ReportSection>
      <GuidePhases guide={guide} />
      <p className="mt-10">
        <TextLink href={paths.guides()}>{t("guides.toGuides")}</TextLink>
      </p>
    </PageFrame>
  );
}

/** Whose it is, and since when. */
function Above({ read: { isOwn, isRetired, publishedAt, basedOn, guide } }: { read: ReadGuide }) {
  const { t, i18n } = useTranslation();
  const day = useDay();
  const language = asLanguage(i18n.language);
  const { data: lines } = useGuides();
  const [baseId = "", baseVersion = ""] = (basedOn ?? "").split("@");
  const base = lines?.find(({ id }) => id === baseId)?.title[language] ?? baseId;
  return (
    <>
      <Tag tone={isOwn ? "nearness" : "autonomy"}>
        {t(isOwn ? "guides.isOwn" : "guides.isShipped")}
      </Tag>
      {isRetired && <Tag>{t("guides.retired")}</Tag>}
      <span className="text-sm text-soft">
        {publishedAt === null
          ? t("guides.version", { version: guide.version })
          : t("guides.publishedOn", { version: guide.version, day: day(publishedAt.slice(0, 10)) })}
      </span>
      {basedOn !== null && (
        <TextLink className="text-sm text-soft" href={paths.guide(baseId, baseVersion)}>
          {t("guides.basedOn", { guide: base, version: baseVersion })}
        </TextLink>
      )}
    </>
  );
}

function Actions({ read: { guide, isOwn, isRetired, versions } }: { read: ReadGuide }) {
  const { t } = useTranslation();
  const mayPublish = useMayPublish();
  const mayHold = useSession()?.mayHold ?? false;
  const newest = versions[0]?.version;
  const isNewest = guide.version === newest;
  const isOwnVoice = guide.setting === "client" && !isOwn;
  return (
    <div className="no-print mt-6 mb-10 flex flex-wrap items-end gap-2.5">
      {mayHold && isNewest && !isRetired && (
        <LinkButton
          variant="primary"
          href={isOwnVoice ? paths.ownVoice() : paths.seatingWith(guide.id)}
        >
          {t("guides.begin")}
        </LinkButton>
      )}
      {mayPublish && isNewest && (
        <LinkButton href={paths.adaptGuide(guide.id)}>
          {t(isOwn ? "guides.nextVersion" : "guides.adapt")}
        </LinkButton>
      )}
      {mayPublish && isOwn && <RetireButton id={guide.id} isRetired={isRetired} />}
      {versions.length > 1 && (
        <Select
          className="w-44"
          label={t("guides.versions")}
          options={versions.map(({ version }) => ({
            value: version,
            label: version === newest ? t("guides.newest", { version }) : version,
          }))}
          value={guide.version}
          onChange={(version) => open(paths.guide(guide.id, version ?? undefined), "replace")}
        />
      )}
    </div>
  );
}
