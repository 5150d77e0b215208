import type { RegieAssignment } from "@nabij/domain";
import { Card, ItemList } from "@nabij/ui";
import { useState } from "react";
import { HandOverDialog } from "../../../regie-handover/hand-over-dialog.tsx";
import { clientName, type Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RoleItems } from "../regie/role-item.tsx";
import { RecordLine } from "./record-line.tsx";
import { summarise } from "./summarise.ts";
import { useMayWrite } from "./use-leave.ts";

/** Who holds which regie, and apart from that the client's own (S9, trap 9). */
export function RegieCard({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t, value } = words;
  const [handedOver, setHandedOver] = useState<RegieAssignment | null>(null);
  return (
    <div id="regie" className="scroll-mt-6">
      <Card
        className="h-full"
        title={t("dossier.regie.title")}
        subtitle={t("dossier.regie.subtitle")}
      >
        <ItemList>
          <RoleItems dossier={dossier} open={open} onHandOver={setHandedOver} />
          {dossier.records.regieAssignment
            .filter(({ regieRole }) => regieRole === null)
            .map((assignment) => (
              <RecordLine
                key={assignment.id}
                summary={summarise("regieAssignment", assignment, words, dossier.at)}
                onOpen={() =>
                  open({ kind: "regieAssignment", id: assignment.id, focus: "regieRole" })
                }
              />
            ))}
        </ItemList>
        <OwnRegie dossier={dossier} open={open} />
      </Card>
      {handedOver !== null && (
        <HandOverDialog
          assignment={handedOver}
          role={value(handedOver.regieRole)}
          onClose={() => setHandedOver(null)}
        />
      )}
    </div>
  );
}

/** The client's own regie is no role to hand out: it is what the person wants and says. */
function OwnRegie({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t, day } = useDossierWords();
  const { client } = dossier;
  const mayWrite = useMayWrite("client");
  const name = clientName(dossier);
  return (
    <div className="mt-5 rounded-control bg-autonomy-wash px-4 py-3.5">
      <p className="text-xs font-semibold text-autonomy">{t("dossier.regie.own", { name })}</p>
      <p className="mt-1">
        {client.ownWishes === null
          ? t("dossier.lead.wishUnknown", { name })
          : `“${client.ownWishes}”`}
      </p>
      <p className="mt-1 text-xs text-soft">
        {client.ownWishes !== null &&
          client.ownWishesOn !== null &&
          `${t("dossier.regie.saidOn", { day: day(client.ownWishesOn) })} `}
        {mayWrite && (
          <button
            type="button"
            className="no-print underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
            onClick={() => open({ kind: "client", id: client.id, focus: "ownWishes" })}
          >
            {t(client.ownWishes === null ? "dossier.regie.ask" : "dossier.regie.update")}
          </button>
        )}
      </p>
    </div>
  );
}
