import { Card, NumberField } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { useMay } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import { FactLines } from "./fact-lines.tsx";
import { federationRefusal } from "./federation-refusal.ts";
import { type Floors, useFederationChange } from "./use-federation.ts";

type Own = Floors["own"];
type FloorName = keyof Own;

const names: readonly FloorName[] = [
  "clients",
  "organisations",
  "largestShare",
  "twoLargestShare",
  "remainderOfLargest",
  "hiddenClients",
  "hiddenOrganisations",
  "intervalWidth",
  "roundingBase",
  "bandOrganisations",
  "halvesFrom",
  "quartersFrom",
];

interface FloorsCardProps {
  floors: Floors;
  isMember: boolean;
}

/** The own limits: stricter than those shipped may, looser never. */
export function FloorsCard({ floors: { shipped, own }, isMember }: FloorsCardProps) {
  const { t } = useTranslation();
  const { may } = useMay("federation.manage");
  const canChange = may && isMember;
  return (
    <Card title={t("federation.floors.title")} subtitle={t("federation.floors.subtitle")}>
      {canChange ? (
        <FloorsForm shipped={shipped} own={own} />
      ) : (
        <FactLines facts={names.map((name) => [t(`federation.floors.name.${name}`), own[name]])} />
      )}
    </Card>
  );
}

function FloorsForm({ shipped, own }: Floors) {
  const { t } = useTranslation();
  const { done } = useFederationChange();
  const [draft, setDraft] = useState<Record<FloorName, number | null>>(own);
  const saving = useMutation(
    trpc.federation.setFloors.mutationOptions({ onSuccess: () => done() }),
  );
  const save = () => {
    const filled = names.map((name) => [name, draft[name] ?? shipped[name]] as const);
    saving.mutate(Object.fromEntries(filled) as Own);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
        {names.map((name) => (
          <NumberField
            key={name}
            label={t(`federation.floors.name.${name}`)}
            hint={t("federation.floors.shipped", { number: shipped[name] })}
            unreadable={t("federation.floors.unreadable")}
            value={draft[name]}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
      </div>
      {saving.error !== null && (
        <p role="alert" className="mt-4 text-sm text-attention">
          {federationRefusal(t, saving.error)}
        </p>
      )}
      <PermittedButton
        permission="federation.manage"
        type="submit"
        variant="primary"
        className="no-print mt-5"
        isPending={saving.isPending}
      >
        {t("federation.floors.save")}
      </PermittedButton>
    </form>
  );
}
