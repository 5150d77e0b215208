import { Button, Drawer, Switch } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { paths } from "../../paths.ts";
import { open } from "../../router/address.ts";
import { Appearance } from "../../shell/appearance.tsx";
import { useEasyReading } from "../../together/reading.ts";
import { useMe, useTogether } from "../../together/use-together.ts";
import { ConsentScreen } from "./consent-screen.tsx";
import { MyCards } from "./my-cards.tsx";

interface PhoneMenuProps {
  isOpen: boolean;
  onClose: () => void;
  /** Cards for this person alone, above their own words. */
  cards: ReactNode;
}

type Page = "menu" | "cards" | "consent" | "leave";

/** Always in reach: one's own words, easier reading, a person to help, and the way out. */
export function PhoneMenu({ isOpen, onClose, cards }: PhoneMenuProps) {
  const { t } = useTranslation();
  const [page, setPage] = useState<Page>("menu");
  const me = useMe();
  const close = () => {
    setPage("menu");
    onClose();
  };
  const title = {
    menu: t("phone.menuTitle"),
    cards: t("phone.cards.title"),
    consent: t("phone.menuConsent"),
    leave: t("phone.leave.title"),
  }[page];
  return (
    <Drawer isOpen={isOpen} onClose={close} title={title}>
      <div className="text-phone">
        {page === "menu" && <Lines onPage={setPage} onDone={close} />}
        {page === "cards" && (
          <div className="grid gap-5">
            {cards}
            <MyCards />
          </div>
        )}
        {page === "consent" && me !== undefined && <ConsentScreen person={me} onDone={close} />}
        {page === "leave" && <Leave onStay={close} />}
        {page !== "menu" && page !== "leave" && (
          <Button className="mt-6 min-h-11" onClick={() => setPage("menu")}>
            {t("phone.toMenu")}
          </Button>
        )}
      </div>
    </Drawer>
  );
}

function Lines({ onPage, onDone }: { onPage: (page: Page) => void; onDone: () => void }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { helpAsked, me } = useTogether();
  const [isEasy, setEasy] = useEasyReading();
  const hasAsked = me !== null && helpAsked.includes(me);
  const askHelp = async () => {
    if (me === null) return;
    const sent = await send({ type: "askHuman", participantId: me });
    if (sent.done) onDone();
  };
  return (
    <div className="grid gap-3">
      <Button size="large" onClick={() => onPage("cards")}>
        {t("phone.cards.title")}
      </Button>
      <Button size="large" disabled={hasAsked} onClick={() => void askHelp()}>
        {t(hasAsked ? "phone.help.asked" : "phone.help.ask")}
      </Button>
      <p className="-mt-1 px-1 text-base text-soft">{t("phone.help.text")}</p>
      <div className="mt-3 grid gap-2 border-t border-line pt-4">
        {view.language === "nl" && (
          <Switch isSelected={isEasy} onChange={setEasy}>
            {t("phone.easy")}
          </Switch>
        )}
        <Appearance />
      </div>
      <div className="mt-3 grid gap-3 border-t border-line pt-5">
        <Button size="large" variant="quiet" onClick={() => onPage("consent")}>
          {t("phone.menuConsent")}
        </Button>
        <Button size="large" variant="quiet" onClick={() => onPage("leave")}>
          {t("phone.leave.leave")}
        </Button>
      </div>
    </div>
  );
}

/** Going away: what was said stays said, and the others see that this seat is empty. */
function Leave({ onStay }: { onStay: () => void }) {
  const { t } = useTranslation();
  const { send, giveBackSeat } = useConversation();
  const { me } = useTogether();
  const leave = async () => {
    if (me === null) return;
    const sent = await send({ type: "markAbsent", participantId: me });
    if (!sent.done) return;
    await giveBackSeat();
    open(paths.join());
  };
  return (
    <>
      <p>{t("phone.leave.text")}</p>
      <div className="mt-5 grid gap-3">
        <Button variant="danger" size="large" onClick={() => void leave()}>
          {t("phone.leave.leave")}
        </Button>
        <Button size="large" onClick={onStay}>
          {t("phone.leave.stay")}
        </Button>
      </div>
    </>
  );
}
