import { Menu, MoreIcon } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { paths } from "../../../paths.ts";
import { PeopleDialog } from "./people-dialog.tsx";

/** What is seldom needed: who sits at the table, a pause, and the way out. */
export function MoreMenu() {
  const { t } = useTranslation();
  const { send, view, sessionId } = useConversation();
  const [isOpen, setOpen] = useState(false);
  const actions = [
    { id: "people", label: t("people.title"), onAction: () => setOpen(true) },
    {
      id: "pause",
      label: t("pause.pause"),
      isDisabled: view.status === "paused",
      onAction: () => void send({ type: "pause" }),
    },
    { id: "report", label: t("places.report"), href: paths.report(sessionId) },
    { id: "leave", label: t("places.leave"), href: paths.start() },
  ];
  return (
    <>
      <Menu label={t("places.more")} variant="quiet" actions={actions}>
        <MoreIcon size={20} />
      </Menu>
      <PeopleDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
