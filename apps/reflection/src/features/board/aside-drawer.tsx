import { Button, Drawer, Switch } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";
import { NamingPart } from "./naming-part.tsx";
import type { ClockSetting } from "./soft-clock.tsx";

interface AsideDrawerProps {
  isOpen: boolean;
  onClose: () => void;
  clock: ClockSetting;
}

/** For who leads alone: who asks for help, who is hardly heard, what to ask another way. */
export function AsideDrawer({ isOpen, onClose, clock }: AsideDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer isOpen={isOpen} onClose={onClose} title={t("board.aside.title")}>
      <p className="mb-5 text-soft">{t("board.aside.text")}</p>
      <div className="grid gap-7">
        <Help />
        <Hints />
        <Part title={t("board.timer.title")}>
          <Switch isSelected={clock.isOn} onChange={clock.toggle}>
            {t("board.timer.show")}
          </Switch>
          <p className="mt-1 text-sm text-soft">{t("board.timer.text")}</p>
        </Part>
        <Part title={t("board.naming.title")}>
          <NamingPart />
        </Part>
      </div>
    </Drawer>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** Who asked for a person; gone when who leads says that it was taken up. */
function Help() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { helpAsked } = useTogether();
  const label = (id: string) => view.participants.find((one) => one.id === id)?.label ?? "";
  return (
    <Part title={t("board.help.title")}>
      {helpAsked.length === 0 && <p className="text-soft">{t("board.help.none")}</p>}
      <ul className="grid gap-2">
        {helpAsked.map((id) => (
          <li key={id} className="flex items-center justify-between gap-3">
            <span>{t("board.help.asks", { label: label(id) })}</span>
            <Button size="small" onClick={() => void send({ type: "helped", participantId: id })}>
              {t("board.help.done")}
              <span className="sr-only"> ({label(id)})</span>
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Balance and rephrasing, in words and without a ranking (§4.4). */
function Hints() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { hints, rephrase } = useTogether();
  const label = (id: string) => view.participants.find((one) => one.id === id)?.label ?? "";
  const name = view.clientName ?? t("client.theClient");
  const isQuiet = hints.length + rephrase.length === 0;
  return (
    <Part title={t("board.hints.title")}>
      {isQuiet && <p className="text-soft">{t("board.hints.none")}</p>}
      <ul className="grid gap-2.5">
        {hints.map(({ kind, participantId }) => (
          <li key={`${kind} ${participantId}`}>
            {t(`board.hints.${kind}`, { label: label(participantId) })}
          </li>
        ))}
        {rephrase.map(({ questionId }) => (
          <li key={questionId}>{t("board.hints.rephrase", { name })}</li>
        ))}
      </ul>
    </Part>
  );
}
