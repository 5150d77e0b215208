import { useTranslation } from "react-i18next";
import { MayNot } from "../../page-state/may-not.tsx";
import { useMay, useSession } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { EasyPage } from "./easy/easy-page.tsx";
import { RelativePage } from "./relative/relative-page.tsx";

/** The own page: easy-read for the client, plain words for who speaks for one (product §1). */
export function MinePage() {
  const { t } = useTranslation();
  usePageTitle(t("mine.pageTitle"));
  const { role } = useSession();
  if (!useMay("mine.read").may) return <MayNot permission="mine.read" />;
  return role === "client" ? <EasyPage /> : <RelativePage />;
}
