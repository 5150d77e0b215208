import { crisisClock, isOpenCrisis } from "@nabij/domain";
import { Button } from "@nabij/ui";
import { useState } from "react";
import { useSession } from "../../../session/use-session.ts";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { useMayWrite } from "../section/use-leave.ts";

/** A crisis nobody came for yet, above everything else: help should be there within 48 hours (S34). */
export function CrisisBanner({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t, day } = useDossierWords();
  const { today } = useSession();
  const mayWrite = useMayWrite("crisis");
  const [openedAt] = useState(() => Date.now());
  const crisis = dossier.records.crisis.find(isOpenCrisis);
  if (crisis === undefined || dossier.at !== today) return null;
  const { status, hoursLeft } = crisisClock(crisis, openedAt);
  return (
    <section
      aria-label={t("dossier.section.crisis.title")}
      className="mb-6 flex flex-wrap items-center justify-between gap-3 rounded-card bg-nearness-wash px-5 py-4 sm:px-6"
    >
      <div>
        <p className="text-section font-semibold text-nearness">
          {status === "over"
            ? t("dossier.crisis.over", { count: -hoursLeft })
            : t("dossier.crisis.left", { count: hoursLeft })}
        </p>
        <p className="mt-1 text-sm">
          {t("dossier.crisis.raised", { day: day(crisis.raisedOn) })}
          {crisis.what !== null && ` ${crisis.what}`}
        </p>
      </div>
      <Button
        className="no-print"
        onClick={() =>
          open({
            kind: "crisis",
            id: crisis.id,
            ...(mayWrite && { focus: "helpOn" }),
          })
        }
      >
        {t(mayWrite ? "dossier.crisis.helpCame" : "dossier.mend.read")}
      </Button>
    </section>
  );
}
