import { Banner, type BannerProps, LinkButton } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { paths } from "../paths.ts";
import { useAddress } from "../router/address.ts";

/** What keeps this conversation from reaching the node, in one sentence; the table just goes on. */
export function StandsHere() {
  const { onDevice } = useConversation();
  if (onDevice === null) return null;
  return (
    <div role="status">
      <InTheWay />
    </div>
  );
}

function InTheWay(): ReactNode {
  const { t } = useTranslation();
  const { onDevice, isOffline } = useConversation();
  const { path, search } = useAddress();
  if (onDevice === null) return null;
  const { waiting, hindrance } = onDevice;
  const count = waiting === 0 ? "" : ` ${t("offline.waits", { count: waiting })}`;
  if (isOffline) return <Notice>{`${t("offline.goOn")}${count}`}</Notice>;
  if (hindrance === "signed-out")
    return (
      <Notice
        action={
          <LinkButton href={paths.signIn(`${path}${search}`)}>{t("shell.signIn")}</LinkButton>
        }
      >
        {`${t("offline.signedOut")}${count}`}
      </Notice>
    );
  if (hindrance === "gone") return <Notice tone="nearness">{t("offline.gone")}</Notice>;
  if (hindrance === "busy" && waiting > 0) return <Notice>{`${t("offline.busy")}${count}`}</Notice>;
  return null;
}

/** On a phone from edge to edge, on a wide screen as wide as the conversation. */
function Notice(banner: BannerProps) {
  return (
    <div className="overflow-hidden sm:mt-3 sm:rounded-card">
      <Banner {...banner} />
    </div>
  );
}
