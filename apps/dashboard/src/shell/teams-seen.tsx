import { Banner } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";
import { useSession } from "../session/use-session.ts";

/**
 * Above every page, and on paper, of whoever sees the clients of their own teams only: so that no
 * figure is taken for that of the whole organisation.
 */
export function TeamsSeen() {
  const { t } = useTranslation();
  const { teams } = useSession();
  if (teams === null || teams.length === 0) return null;
  const names = listInWords(
    t,
    teams.map(({ name }) => name),
  );
  return (
    <p className="mb-3 text-sm text-soft">
      <Trans
        t={t}
        i18nKey="shell.inTeams"
        count={teams.length}
        values={{ teams: names }}
        components={{ name: <span className="font-semibold text-ink" /> }}
      />
    </p>
  );
}

/** Whoever is limited to teams and is in none sees nobody, and is told why. */
export function NoTeamYet() {
  const { t } = useTranslation();
  const { teams } = useSession();
  return teams?.length === 0 && <Banner>{t("shell.noTeam")}</Banner>;
}
