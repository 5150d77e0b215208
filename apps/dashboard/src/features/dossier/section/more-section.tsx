import { isForQuality, mayDo, writePermission } from "@nabij/domain";
import { Button, PlusIcon } from "@nabij/ui";
import { useSession } from "../../../session/use-session.ts";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import type { SectionPlan } from "./section-list.ts";

/** Whether a section has its place on the page: what is of use now and then waits until there is one. */
export function isShown({ kind, isRare }: SectionPlan, { client, records }: Dossier): boolean {
  if (kind === "qualityCheck") return isForQuality(client);
  return isRare !== true || records[kind].length > 0;
}

interface MoreSectionProps {
  plans: readonly SectionPlan[];
  dossier: Dossier;
  open: Open;
}

/** What can be recorded too, folded away until someone looks for it. */
export function MoreSection({ plans, dossier, open }: MoreSectionProps) {
  const { t } = useDossierWords();
  const { role } = useSession();
  // Requirements for one group are no use to anyone else, so they never wait here.
  const waiting = plans.filter(
    (plan) =>
      plan.kind !== "qualityCheck" &&
      !isShown(plan, dossier) &&
      mayDo(role, writePermission(plan.kind)),
  );
  if (waiting.length === 0) return null;
  return (
    <details id="meer-vastleggen" className="no-print mt-6 scroll-mt-6">
      <summary className="min-h-9 py-1.5 text-sm font-semibold text-soft hover:text-ink">
        {t("dossier.section.more")}
      </summary>
      <ul className="mt-3 grid gap-2.5 sm:grid-cols-2">
        {waiting.map(({ kind, anchor }) => (
          <li
            key={kind}
            id={anchor}
            className="flex scroll-mt-6 items-center justify-between gap-3 rounded-control border border-dashed border-edge px-4 py-2.5"
          >
            <p className="text-sm">
              <span className="font-semibold">{t(`dossier.section.${kind}.title`)}</span>
              <span className="block text-soft">{t(`dossier.section.${kind}.subtitle`)}</span>
            </p>
            <Button size="small" onClick={() => open({ kind, id: null })}>
              <PlusIcon size={16} /> {t("dossier.section.add")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
