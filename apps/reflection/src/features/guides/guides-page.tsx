import { Card, Item, ItemList, LinkButton, PageSentence, Skeleton, Tag, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { type GuideLine, useGuides } from "../../guides/use-guides.ts";
import { paths } from "../../paths.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { asLanguage } from "../../words/i18n.ts";
import { useMayPublish } from "./use-may-publish.ts";

/** The guides there are: those of Nabij, and the organisation's own. */
export function GuidesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useGuides();
  const mayPublish = useMayPublish();
  if (data === undefined)
    return error === null ? (
      <PageFrame title={t("guides.title")}>
        <Skeleton label={t("state.loading")} lines={6} />
      </PageFrame>
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()} />
    );
  const own = data.filter(({ isOwn }) => isOwn);
  const shipped = data.filter(({ isOwn }) => !isOwn);
  const count = own.filter(({ isRetired }) => !isRetired).length;
  return (
    <PageFrame title={t("guides.title")}>
      <PageSentence lead={t("guides.lead")}>
        {t("guides.sentence", { shipped: shipped.length, count })}
      </PageSentence>
      <div className="grid gap-6">
        {own.length > 0 && <Group title={t("guides.own")} lines={own} mayPublish={mayPublish} />}
        <Group
          title={t("guides.shipped")}
          subtitle={t(mayPublish ? "guides.shippedText" : "guides.readOnly")}
          lines={shipped}
          mayPublish={mayPublish}
        />
      </div>
      <p className="mt-10">
        <TextLink href={paths.start()}>{t("state.toStart")}</TextLink>
      </p>
    </PageFrame>
  );
}

interface GroupProps {
  title: string;
  subtitle?: string;
  lines: readonly GuideLine[];
  mayPublish: boolean;
}

function Group({ title, subtitle, lines, mayPublish }: GroupProps) {
  return (
    <Card title={title} subtitle={subtitle}>
      <ItemList>
        {lines.map((line) => (
          <GuideItem key={line.id} line={line} mayPublish={mayPublish} />
        ))}
      </ItemList>
    </Card>
  );
}

function GuideItem({ line, mayPublish }: { line: GuideLine; mayPublish: boolean }) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const title = line.title[language];
  const adapt = t(line.isOwn ? "guides.nextVersion" : "guides.adapt");
  const versions = line.versions.length;
  const facts = [
    t("guides.questions", { count: line.questions }),
    t("guides.minutes", { count: line.minutes }),
    t(`guides.settings.${line.setting}`),
    t("guides.version", { version: line.version }),
    ...(versions > 1 ? [t("guides.olderVersions", { count: versions - 1 })] : []),
  ];
  return (
    <Item
      title={
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <TextLink href={paths.guide(line.id)}>{title}</TextLink>
          {line.isRetired && <Tag>{t("guides.retired")}</Tag>}
        </span>
      }
      action={
        mayPublish && (
          <LinkButton
            size="small"
            href={paths.adaptGuide(line.id)}
            aria-label={`${adapt}: ${title}`}
          >
            {adapt}
          </LinkButton>
        )
      }
    >
      <p className="text-base text-ink">{line.about[language]}</p>
      <p className="mt-1">{facts.join(" · ")}</p>
    </Item>
  );
}
