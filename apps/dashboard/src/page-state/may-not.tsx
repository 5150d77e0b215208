import { mayDo, type Permission, rolesThatMay } from "@nabij/domain";
import { ErrorState, LinkButton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";
import { paths } from "../paths.ts";
import { useSession } from "../session/use-session.ts";

/** Instead of a page that is not the reader's: says whose it is, and leads back to one's own. */
export function MayNot({ permission }: { permission: Permission }) {
  const { t } = useTranslation();
  const { role } = useSession();
  const isOfTeam = mayDo(role, permission);
  const roles = rolesThatMay(permission).map((role) => t(`choices.role.${role}`));
  return (
    <ErrorState
      title={<h1>{t(isOfTeam ? "state.mayNotInTeamTitle" : "state.mayNotTitle")}</h1>}
      action={<LinkButton href={paths.overview()}>{t("state.toOverview")}</LinkButton>}
    >
      {isOfTeam ? t("state.mayNotInTeam") : t("state.mayNotText", { roles: listInWords(t, roles) })}
    </ErrorState>
  );
}
