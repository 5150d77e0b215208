import { LinkButton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { useSession } from "../session/session-context.ts";

/** The way to the restriction steps of the trajectory, for who has an account. */
export function ToRestrictions({ trajectoryId }: { trajectoryId: string | null }) {
  const { t } = useTranslation();
  const isSignedIn = (useSession()?.role ?? "") !== "";
  if (!isSignedIn || trajectoryId === null) return null;
  return (
    <LinkButton className="no-print mt-3" href={paths.restrictions(trajectoryId)}>
      {t("history.closing.restrictions")}
    </LinkButton>
  );
}
