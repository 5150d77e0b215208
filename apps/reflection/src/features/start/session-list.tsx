import type { Role } from "@nabij/reflection";
import { Item, ItemList, LinkButton, Tag, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { joined } from "../../format/joined.ts";
import { useDay } from "../../format/use-day.ts";
import { paths } from "../../paths.ts";

/** That a conversation is held: when, by which roles, and not one word of it. */
export type HeldSession = {
  readonly id: string;
  readonly trajectoryId: string | null;
  readonly startedOn: string;
  readonly closedOn: string | null;
  readonly roles: readonly string[];
  readonly clientPresent: boolean | null;
  /** False for one that was held elsewhere: there is nothing to read back. */
  readonly hasConversation: boolean;
};

interface SessionListProps {
  sessions: readonly HeldSession[];
  /** How the client is called, by trajectory; empty for who may not see trajectories. */
  names: ReadonlyMap<string, string>;
}

/** Conversations as lines; an open one continues, a held one shows its report. */
export function SessionList({ sessions, names }: SessionListProps) {
  return (
    <ItemList>
      {sessions.map((session) => (
        <Line key={session.id} session={session} name={names.get(session.trajectoryId ?? "")} />
      ))}
    </ItemList>
  );
}

/** Roles and no names: a list says that there was a conversation, not who said what. */
function Line({ session, name }: { session: HeldSession; name: string | undefined }) {
  const { t } = useTranslation();
  const day = useDay();
  const { id, startedOn, closedOn, roles, clientPresent, trajectoryId, hasConversation } = session;
  const about = name ?? t(trajectoryId === null ? "start.withoutFile" : "start.withFile");
  const title = t("start.line", { about, day: day(startedOn) });
  const isOpen = closedOn === null;
  return (
    <Item
      title={title}
      action={
        hasConversation && (
          <LinkButton
            href={isOpen ? paths.conversation(id) : paths.report(id)}
            aria-label={t(isOpen ? "start.continueOne" : "start.reportOne", { title })}
          >
            {t(isOpen ? "start.continue" : "start.report")}
          </LinkButton>
        )
      }
    >
      <span className="mr-2">
        {joined(
          t,
          roles.map((role) => t(`roles.${role as Role}`)),
        )}
      </span>
      {trajectoryId !== null && (
        <TextLink
          className="mr-2 text-sm"
          href={paths.history(trajectoryId)}
          aria-label={t("start.historyOf", { about })}
        >
          {t("start.history")}
        </TextLink>
      )}
      {clientPresent === false && <Tag>{t("start.emptyChair")}</Tag>}
    </Item>
  );
}
