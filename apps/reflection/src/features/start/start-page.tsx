import {
  Button,
  Card,
  EmptyState,
  LinkButton,
  PageSentence,
  SearchField,
  Skeleton,
} from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/session-context.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { api } from "../../trpc.ts";
import { type HeldSession, SessionList } from "./session-list.tsx";

/** What this is, a new conversation, and the ones that are going on or were held. */
export function StartPage() {
  const { t } = useTranslation();
  const mayHold = useSession()?.mayHold ?? false;
  return (
    <PageFrame title={t("start.title")}>
      <PageSentence lead={t("start.lead")}>{t("start.sentence")}</PageSentence>
      {mayHold ? (
        <div className="flex flex-wrap gap-3">
          <LinkButton variant="primary" size="large" href={paths.seating()}>
            {t("start.new")}
          </LinkButton>
          <LinkButton size="large" href={paths.ownVoice()}>
            {t("ownVoice.title")}
          </LinkButton>
          <LinkButton size="large" variant="quiet" href={paths.guides()}>
            {t("guides.title")}
          </LinkButton>
        </div>
      ) : (
        <p className="text-soft">{t("start.mayNotHold")}</p>
      )}
      <div className="mt-12">
        <Sessions />
      </div>
    </PageFrame>
  );
}

/** What is going on first, then what was held. */
function Sessions() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["sessions"],
    queryFn: () => api.reflection.list.query({}),
  });
  const names = useClientNames(data?.some(({ trajectoryId }) => trajectoryId !== null) ?? false);
  if (error !== null && data === undefined)
    return <PageFailed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton label={t("state.loading")} />;
  if (data.length === 0)
    return <EmptyState title={t("start.noneTitle")}>{t("start.noneText")}</EmptyState>;
  const open = data.filter(({ closedOn }) => closedOn === null);
  const held = data.filter(({ closedOn }) => closedOn !== null);
  return (
    <div className="grid gap-6">
      <Group title={t("start.going")} sessions={open} names={names} />
      <Held sessions={held} names={names} />
    </div>
  );
}

/** Held conversations shown before somebody asks for all of them. */
const shortList = 8;

/** The newest few, and the rest for who asks for them. */
function Held({ sessions, names }: Pick<GroupProps, "sessions" | "names">) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const [text, setText] = useState("");
  if (sessions.length === 0) return null;
  const wanted = text.trim().toLowerCase();
  const found = sessions.filter(({ trajectoryId }) =>
    (names.get(trajectoryId ?? "") ?? "").toLowerCase().includes(wanted),
  );
  const shown = isWhole ? found : found.slice(0, shortList);
  const isLong = sessions.length > shortList;
  return (
    <Card title={t("start.held")} subtitle={t("start.heldText")}>
      {isLong && (
        <div className="mb-4">
          <SearchField label={t("start.search")} value={text} onChange={setText} />
        </div>
      )}
      <SessionList sessions={shown} names={names} />
      {found.length === 0 && <p className="text-soft">{t("start.noneFound")}</p>}
      {found.length > shown.length && (
        <Button className="mt-5" onClick={() => setWhole(true)}>
          {t("start.showAll", { count: found.length })}
        </Button>
      )}
    </Card>
  );
}

interface GroupProps {
  title: string;
  sessions: readonly HeldSession[];
  names: ReadonlyMap<string, string>;
}

function Group({ title, sessions, names }: GroupProps) {
  if (sessions.length === 0) return null;
  return (
    <Card title={title}>
      <SessionList sessions={sessions} names={names} />
    </Card>
  );
}

/** The chosen name or the pseudonym per trajectory; empty for who may not see the process. */
function useClientNames(isWanted: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ["trajectory names"],
    queryFn: () => api.trajectory.list.query({ state: "all", limit: 500 }),
    enabled: isWanted,
  });
  return new Map(
    data?.rows.map(({ trajectory, client }) => [
      trajectory.id,
      client.chosenName ?? client.pseudonym,
    ]),
  );
}
