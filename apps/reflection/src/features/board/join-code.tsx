import { Button, Dialog } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { inGroups } from "../../join-code/join-code.ts";
import { paths } from "../../paths.ts";
import { QrCode } from "./qr-code.tsx";
import { useInvitation } from "./use-invitation.ts";

/** In the corner of the board: how to join, in one line. */
export function JoinPill() {
  const { t } = useTranslation();
  const { data } = useInvitation();
  const [isOpen, setOpen] = useState(false);
  if (data === undefined) return null;
  return (
    <>
      <Button className="rounded-full" onClick={() => setOpen(true)}>
        {t("board.join.pill")}
        <strong className="font-semibold tabular-nums">{inGroups(data.code)}</strong>
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t("board.join.title")}>
        <JoinCode />
      </Dialog>
    </>
  );
}

/** The code big, with a QR code beside it; the address is in words for who types. */
export function JoinCode() {
  const { t } = useTranslation();
  const { data, error, refetch } = useInvitation();
  if (error !== null && data === undefined)
    return (
      <p role="alert">
        {t("board.join.failed")}{" "}
        <Button size="small" onClick={() => void refetch()}>
          {t("state.retry")}
        </Button>
      </p>
    );
  if (data === undefined) return <p className="text-soft">{t("state.loading")}</p>;
  const { host, origin } = window.location;
  const link = `${origin}${paths.join()}#${data.code}`;
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-5">
      <QrCode
        link={link}
        size={176}
        label={t("board.join.qr", { code: [...data.code].join(" ") })}
      />
      <div>
        <p className="text-soft">{t("board.join.goTo")}</p>
        <p className="text-section font-semibold [overflow-wrap:anywhere]">
          {`${host}${paths.join()}`}
        </p>
        <p className="mt-3 text-soft">{t("board.join.code")}</p>
        <p className="text-[2.75rem] leading-none font-semibold tracking-[0.06em] tabular-nums">
          {inGroups(data.code)}
        </p>
      </div>
      {isLoopback(window.location.hostname) && (
        <p className="max-w-measure basis-full text-sm text-soft">{t("board.join.loopback")}</p>
      )}
    </div>
  );
}

/** Only this machine itself can reach such an address. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}
