import { ageInYears } from "@nabij/domain";
import { Button, Card } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { present } from "./present.ts";

type Fact = { readonly label: string; readonly text: string | null };

/** Why and towards what, and who is around: the facts of trajectory and client. */
export function AboutSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const { trajectory, client } = dossier;
  return (
    <>
      <div id="traject" className="scroll-mt-6">
        <Card
          title={t("dossier.about.trajectory")}
          subtitle={t("dossier.about.trajectorySubtitle")}
          aside={<EditButton onPress={() => open({ kind: "trajectory", id: trajectory.id })} />}
        >
          <Facts facts={useTrajectoryFacts(dossier)} />
        </Card>
      </div>
      <div id="client" className="scroll-mt-6">
        <Card
          title={t("dossier.about.client")}
          subtitle={t("dossier.about.clientSubtitle")}
          aside={<EditButton onPress={() => open({ kind: "client", id: client.id })} />}
        >
          <Facts facts={useClientFacts(dossier)} />
        </Card>
      </div>
    </>
  );
}

function useTrajectoryFacts({ trajectory: it }: Dossier): readonly Fact[] {
  const { t, value, day, list, field } = useDossierWords();
  const label = (name: string) => field("trajectory", name);
  const decided = [
    it.decidedBy === null ? null : value(it.decidedBy),
    it.decidedOn === null ? null : day(it.decidedOn),
  ];
  const nextPlaceWords =
    present(it.perspective && value(it.perspective), it.nextPlace).join(", ") || null;
  return [
    {
      label: label("startReasons"),
      text: it.startReasons.length === 0 ? null : list(it.startReasons.map(value)),
    },
    {
      label: label("startReasonsKnown"),
      text: it.startReasonsKnown && value(it.startReasonsKnown),
    },
    { label: label("purpose"), text: it.purpose && value(it.purpose) },
    { label: label("stance"), text: it.stance && value(it.stance) },
    {
      label: label("variant"),
      text:
        it.variant === null
          ? null
          : [
              value(it.variant),
              it.localLabel && t("dossier.about.calledHere", { label: it.localLabel }),
            ]
              .filter(Boolean)
              .join(", "),
    },
    { label: label("decidedBy"), text: decided.filter(Boolean).join(", ") || null },
    { label: label("investigatedOn"), text: it.investigatedOn && day(it.investigatedOn) },
    { label: label("plannedEndDate"), text: it.plannedEndDate && day(it.plannedEndDate) },
    { label: label("perspective"), text: nextPlaceWords },
    { label: label("isRestriction"), text: it.isRestriction && value(it.isRestriction) },
    { label: label("planA"), text: it.planA },
    { label: label("planB"), text: it.planB },
    ...(it.outcome === null ? [] : [{ label: label("outcome"), text: value(it.outcome) }]),
  ];
}

function useClientFacts({ client: it, at }: Dossier): readonly Fact[] {
  const { t, value, day, list, field } = useDossierWords();
  const label = (name: string) => field("client", name);
  const born =
    it.birthDate.length === 7 ? it.birthDate.split("-").toReversed().join("-") : day(it.birthDate);
  return [
    {
      label: label("birthDate"),
      text: t("dossier.about.born", { born, count: ageInYears(it.birthDate, at) }),
    },
    { label: label("legalWorlds"), text: list(it.legalWorlds.map(value)) },
    {
      label: label("representatives"),
      text:
        it.representatives === null
          ? null
          : list(it.representatives.map((each) => `${each.label} (${value(each.capacity)})`)),
    },
    {
      label: label("targetGroups"),
      text: it.targetGroups.length === 0 ? null : list(it.targetGroups.map(value)),
    },
    { label: label("careProfile"), text: it.careProfile && value(it.careProfile) },
    {
      label: label("problems"),
      text: it.problems.length === 0 ? null : list(it.problems.map(value)),
    },
    { label: label("region"), text: it.region },
  ];
}

/** What is not known is said, dashed, so that it can be asked. */
function Facts({ facts }: { facts: readonly Fact[] }) {
  const { value } = useDossierWords();
  return (
    <dl className="grid grid-cols-1 gap-y-3 text-sm">
      {facts.map(({ label, text }) => (
        <div key={label} className="grid grid-cols-1 gap-x-4 sm:grid-cols-[11rem_1fr]">
          <dt className="text-soft">{label}</dt>
          <dd>
            {text ?? (
              <span className="text-soft underline decoration-dashed underline-offset-4">
                {value("onbekend")}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function EditButton({ onPress }: { onPress: () => void }) {
  const { t } = useDossierWords();
  return (
    <Button size="small" className="no-print" onClick={onPress}>
      {t("dossier.about.open")}
    </Button>
  );
}
