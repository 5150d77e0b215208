import { rolesThatMay, writePermission } from "@nabij/domain";
import { Banner } from "@nabij/ui";
import type { WritableKind } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";

/** Says who may change this, for a reader who may not. */
export function ReadOnlyNote({ kind }: { kind: WritableKind }) {
  const { t, list } = useDossierWords();
  const roles = rolesThatMay(writePermission(kind)).map((role) => t(`choices.role.${role}`));
  return (
    <div className="mb-5 overflow-hidden rounded-control">
      <Banner>{t("state.mayNotShort", { roles: list(roles) })}</Banner>
    </div>
  );
}
