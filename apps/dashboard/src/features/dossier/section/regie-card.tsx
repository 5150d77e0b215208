import { isCurrent, RegieRole } from "@nabij/domain";
import { Button, Card, Item, ItemList, Tag } from "@nabij/ui";
import { clientName, type Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { gapWords } from "../timeline/bars.ts";
import { holdingGaps } from "../timeline/holding-gaps.ts";
import { present } from "./present.ts";
import { RecordLine } from "./record-line.tsx";
import { summarise } from "./summarise.ts";
import { useMayWrite } from "./use-leave.ts";

/** Who holds which regie, and apart from that the client's own (S9, trap 9). */
export function RegieCard({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("regieAssignment");
  return (
    <div id="regie" className="scroll-mt-6">
      <Card
        className="h-full"
        title={t("dossier.regie.title")}
        subtitle={t("dossier.regie.subtitle")}
      >
        <ItemList>
          {RegieRole.options.map((role) => (
            <RoleItem key={role} {...{ role, dossier, open, mayWrite }} />
          ))}
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
    </div>
  );
}

interface RoleItemProps {
  role: RegieRole;
  dossier: Dossier;
  open: Open;
  mayWrite: boolean;
}

function RoleItem({ role, dossier, open, mayWrite }: RoleItemProps) {
  const words = useDossierWords();
  const { t, value, month } = words;
  const { at, trajectory, records } = dossier;
  const held = records.regieAssignment.filter(({ regieRole }) => regieRole === role);
  const current = held.filter((assignment) => isCurrent(assignment, at));
  const gaps = trajectory.startDate > at ? [] : holdingGaps(held, trajectory.startDate, at);
  const openGap = gaps.find(({ until }) => until === at);
  const closed = gaps.filter((gap) => gap !== openGap);
  if (current.length === 0) {
    return (
      <Item
        title={value(role)}
        action={
          mayWrite && (
            <Button
              size="small"
              className="no-print"
              onClick={() =>
                open({
                  kind: "regieAssignment",
                  id: null,
                  prefill: { regieRole: role },
                  focus: "holder",
                })
              }
            >
              {t("dossier.regie.assign")}
            </Button>
          )
        }
      >
        <span className="text-nearness">
          {t("dossier.nobody", { duration: openGap === undefined ? "" : gapWords(openGap, words) })}
        </span>
      </Item>
    );
  }
  return current.map((assignment) => {
    const since = t(
      assignment.handover === "aanvaard" ? "dossier.regie.takenOver" : "dossier.regie.since",
      { month: month(assignment.from) },
    );
    return (
      <Item
        key={assignment.id}
        title={
          <button
            type="button"
            className="-my-1 min-h-8 text-left hover:underline pointer-coarse:min-h-11"
            onClick={() => open({ kind: "regieAssignment", id: assignment.id })}
          >
            {value(role)}
          </button>
        }
        action={<Tag tone="autonomy">{since}</Tag>}
      >
        <p>
          {present(assignment.holder, assignment.organisation).join(", ") ||
            t("dossier.holderUnknown")}
        </p>
        {closed.length > 0 && (
          <p>
            {t("dossier.regie.gaps", {
              list: words.list(
                closed.map((gap) =>
                  t("dossier.regie.gap", {
                    duration: gapWords(gap, words),
                    month: month(gap.from),
                  }),
                ),
              ),
            })}
          </p>
        )}
      </Item>
    );
  });
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
