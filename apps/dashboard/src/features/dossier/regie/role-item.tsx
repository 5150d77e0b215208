import {
  type RegieAssignment,
  type RegieGap,
  type RegieOfRole,
  type RegieRole,
  regieGaps,
  regieOf,
} from "@nabij/domain";
import { Button, Item, Tag } from "@nabij/ui";
import { HandoverAnswer } from "../../../regie-handover/handover-answer.tsx";
import { holderInWords } from "../../../regie-handover/holder-in-words.ts";
import { clientName, type Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { useMayWrite } from "../section/use-leave.ts";
import { gapWords } from "../timeline/bars.ts";

interface RoleItemsProps {
  dossier: Dossier;
  open: Open;
  onHandOver: (assignment: RegieAssignment) => void;
}

/** The three roles: who holds them and answers for them, who was asked, and where nobody did (S9). */
export function RoleItems({ dossier, open, onHandOver }: RoleItemsProps) {
  const { at, trajectory, records } = dossier;
  const gaps = regieGaps(records.regieAssignment, trajectory.startDate, at);
  return regieOf(records.regieAssignment, at).map((role) => (
    <RoleItem key={role.role} {...{ role, dossier, open, onHandOver }} gaps={gaps[role.role]} />
  ));
}

interface RoleItemProps extends RoleItemsProps {
  role: RegieOfRole;
  gaps: readonly RegieGap[];
}

function RoleItem({ role, gaps, dossier, open, onHandOver }: RoleItemProps) {
  const words = useDossierWords();
  const { t, value } = words;
  const { at } = dossier;
  const { problem, holders, pending } = role;
  const openGap = holders.length === 0 ? gaps.find(({ until }) => until === at) : undefined;
  const mayWrite = useMayWrite("regieAssignment");
  return (
    <Item
      title={value(role.role)}
      action={problem === "niemand" && mayWrite && <Assign role={role.role} open={open} />}
    >
      {problem === "niemand" && (
        <span className="text-nearness">
          {t("dossier.nobody", {
            duration: openGap === undefined ? "" : gapWords(openGap, words),
          })}
        </span>
      )}
      {holders.map((holder) => (
        <Holder key={holder.id} {...{ holder, role, open, onHandOver }} />
      ))}
      {problem !== null && problem !== "niemand" && (
        <Tag tone="attention">{t(`regie.problem.${problem}`)}</Tag>
      )}
      {pending.map((asked) => (
        <Asked key={asked.id} asked={asked} role={role.role} dossier={dossier} />
      ))}
      <Earlier gaps={gaps.filter((gap) => gap !== openGap)} />
    </Item>
  );
}

function Assign({ role, open }: { role: RegieRole; open: Open }) {
  const { t } = useDossierWords();
  const assign = () =>
    open({ kind: "regieAssignment", id: null, prefill: { regieRole: role }, focus: "holder" });
  return (
    <Button size="small" className="no-print" onClick={assign}>
      {t("dossier.regie.assign")}
    </Button>
  );
}

interface HolderProps {
  holder: RegieAssignment;
  role: RegieOfRole;
  open: Open;
  onHandOver: (assignment: RegieAssignment) => void;
}

/** A holder since when, and the way to hand the role over while nobody has been asked yet. */
function Holder({ holder, role: { holders, pending }, open, onHandOver }: HolderProps) {
  const { t, month } = useDossierWords();
  const mayWrite = useMayWrite("regieAssignment");
  const isTakenOver = holder.takenOverFromId !== null || holder.handover === "aanvaard";
  const since = t(isTakenOver ? "dossier.regie.takenOver" : "dossier.regie.since", {
    month: month(holder.from),
  });
  const isAsked = pending.some(({ takenOverFromId }) => takenOverFromId === holder.id);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <button
        type="button"
        className="-my-1 min-h-8 rounded-tag text-left text-ink hover:underline pointer-coarse:min-h-11"
        onClick={() => open({ kind: "regieAssignment", id: holder.id })}
      >
        {holderInWords(holder, t("dossier.holderUnknown"))}
        {holders.length > 1 && holder.isAccountable && ` · ${t("regie.matrix.accountable")}`}
      </button>
      <span className="flex items-center gap-2">
        <Tag tone="autonomy">{since}</Tag>
        {mayWrite && !isAsked && (
          <Button
            variant="quiet"
            size="small"
            className="no-print"
            onClick={() => onHandOver(holder)}
          >
            {t("regie.handover.handOver")}
          </Button>
        )}
      </span>
    </div>
  );
}

interface AskedProps {
  asked: RegieAssignment;
  role: RegieRole;
  dossier: Dossier;
}

/** Who was asked to take it over, and the place to answer. */
function Asked({ asked, role, dossier }: AskedProps) {
  const { t, day, value } = useDossierWords();
  const name = holderInWords(asked, t("dossier.holderUnknown"));
  return (
    <div className="mt-2 rounded-control border border-dashed border-edge px-3.5 py-2.5">
      <p className="mb-2 text-ink">{t("regie.handover.waits", { name, day: day(asked.from) })}</p>
      <HandoverAnswer asked={asked} role={value(role)} clientName={clientName(dossier)} />
    </div>
  );
}

/** Stretches before now that nobody held the role. */
function Earlier({ gaps }: { gaps: readonly RegieGap[] }) {
  const words = useDossierWords();
  const { t, month, list } = words;
  if (gaps.length === 0) return null;
  const each = gaps.map((gap) =>
    t("dossier.regie.gap", { duration: gapWords(gap, words), month: month(gap.from) }),
  );
  return <p>{t("dossier.regie.gaps", { list: list(each) })}</p>;
}
