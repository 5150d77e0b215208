import { signalDefinition } from "@nabij/domain";
import { Menu, type MenuAction } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { useMay, useSession } from "../session/use-session.ts";
import { signalTitle } from "../signal-words/signal-title.ts";
import type { FollowedSignal } from "./followed-signal.ts";
import type { FollowUp } from "./use-follow-up.ts";

interface FollowUpMenuProps {
  signal: FollowedSignal;
  followUp: FollowUp;
}

/** What can be done with one signal besides mending it. */
export function FollowUpMenu({ signal, followUp }: FollowUpMenuProps) {
  const { t, i18n } = useTranslation();
  const name = { signal: signalTitle(signal.id, i18n.language), name: signal.clientName };
  return (
    <Menu
      label={t("signal.followUp.menuOf", name)}
      size="small"
      actions={[...useAgreements(signal, followUp), ...useBackground(signal, followUp)]}
    >
      <span>{t("signal.followUp.menu")}</span>
    </Menu>
  );
}

/** Who takes it on, and whether it rests. */
function useAgreements(signal: FollowedSignal, followUp: FollowUp): readonly MenuAction[] {
  const { t } = useTranslation();
  const { userId } = useSession();
  const isMine = signal.assigneeId === userId;
  return [
    {
      id: "take",
      label: t(isMine ? "signal.followUp.giveBack" : "signal.followUp.takeOn"),
      onAction: () => followUp.take([signal]),
    },
    {
      id: "give",
      label: t("signal.followUp.give"),
      onAction: () => followUp.open("give", [signal]),
    },
    signal.snoozedUntil === null
      ? {
          id: "rest",
          label: t("signal.followUp.rest"),
          onAction: () => followUp.open("rest", [signal]),
        }
      : {
          id: "wake",
          label: t("signal.followUp.wake"),
          onAction: () => followUp.wake([signal]),
        },
  ];
}

/** What was done before, why it matters, and the questions to ask each other. */
function useBackground(signal: FollowedSignal, followUp: FollowUp): readonly MenuAction[] {
  const { t } = useTranslation();
  const mayReflect = useMay("reflection.hold").may;
  const { questions } = signalDefinition(signal.id);
  const rows = questions.join(", ");
  return [
    {
      id: "history",
      label: t("signal.followUp.history"),
      onAction: () => followUp.open("history", [signal]),
    },
    { id: "why", label: t("signal.followUp.why"), href: paths.signalGuide(signal.id) },
    ...(mayReflect && questions.length > 0
      ? [
          {
            id: "reflect",
            label: t("signal.followUp.reflect", { count: questions.length, rows }),
            href: paths.reflection(signal.trajectoryId),
          },
        ]
      : []),
  ];
}
