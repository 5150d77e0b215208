import { type Permission, rolesThatMay } from "@nabij/domain";
import { ErrorState } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";

/** Instead of a page that is not the reader's: says whose it is. */
export function MayNot({ permission }: { permission: Permission }) {
  const { t } = useTranslation();
  const roles = rolesThatMay(permission).map((role) => t(`choices.role.${role}`));
  return (
    <ErrorState title={<h1>{t("state.mayNotTitle")}</h1>}>
      {t("state.mayNotText", { roles: listInWords(t, roles) })}
    </ErrorState>
  );
}
