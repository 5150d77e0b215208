import type { Naming } from "@nabij/reflection";
import { RadioGroup } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Seat } from "./seats.ts";
import { namingsFor } from "./ways.ts";

interface ChooseNamingProps {
  seats: readonly Seat[];
  value: Naming;
  onChange: (naming: Naming) => void;
}

/** Whose name stands beside an answer; says plainly when anonymous would not be. */
export function ChooseNaming({ seats, value, onChange }: ChooseNamingProps) {
  const { t } = useTranslation();
  const namings = namingsFor(seats);
  return (
    <>
      <RadioGroup<Naming>
        label={t("seating.namingTitle")}
        isLabelHidden
        size="phone"
        options={namings.map((naming) => ({
          value: naming,
          label: t(`seating.naming.${naming}.label`),
          hint: t(`seating.naming.${naming}.hint`),
        }))}
        value={namings.includes(value) ? value : "alias"}
        onChange={onChange}
      />
      <p className="mt-3 max-w-measure text-sm text-soft">
        {!namings.includes("anonymous") && `${t("seating.notAnonymous")} `}
        {t("seating.neverLoosens")}
      </p>
    </>
  );
}
