import { Card, Item, ItemList, LinkButton } from "@nabij/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDay } from "../format/use-day.ts";
import { paths } from "../paths.ts";
import { browserShell } from "./browser-shell.ts";
import type { DeviceCopy } from "./device-copy.ts";

/** The conversations that go on without a connection, for a page that could not be fetched. */
export function OnThisDevice() {
  const { t } = useTranslation();
  const [copies, setCopies] = useState<readonly DeviceCopy[]>([]);
  useEffect(() => {
    const none = () => setCopies([]);
    Promise.resolve()
      .then(() => browserShell().store.all())
      .then(setCopies, none);
  }, []);
  return (
    <div className="mt-6">
      <Card
        title={t("offline.list.title")}
        subtitle={t(copies.length === 0 ? "offline.list.none" : "offline.list.text")}
      >
        <ItemList>
          {copies.map((copy) => (
            <Line key={copy.sessionId} copy={copy} />
          ))}
        </ItemList>
      </Card>
    </div>
  );
}

function Line({ copy }: { copy: DeviceCopy }) {
  const { t } = useTranslation();
  const day = useDay();
  const { clientName, startedOn } = copy.now;
  const about = clientName ?? t("start.withoutFile");
  const title = t("start.line", { about, day: startedOn === null ? "" : day(startedOn) });
  return (
    <Item
      title={title}
      action={
        <LinkButton
          href={paths.conversation(copy.sessionId)}
          aria-label={t("start.continueOne", { title })}
        >
          {t("start.continue")}
        </LinkButton>
      }
    >
      {copy.waiting.length > 0 && t("offline.waits", { count: copy.waiting.length })}
    </Item>
  );
}
