import { type LegalWorld, legalWorlds } from "@nabij/domain";
import { FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { oneOf } from "../preferences/one-of.ts";

interface LegalWorldPillProps {
  legalWorld: LegalWorld | undefined;
  onChange: (legalWorld: LegalWorld | undefined) => void;
}

/** Narrows a page to one law; adults and youth are never mixed in one figure unasked (trap 6). */
export function LegalWorldPill({ legalWorld, onChange }: LegalWorldPillProps) {
  const { t } = useTranslation();
  return (
    <FilterPill
      label={t("overview.filter.legalWorld")}
      allLabel={t("overview.filter.allLegalWorlds")}
      options={legalWorlds.map((value) => ({
        value,
        label: t(`choices.legalWorld.${value}`),
      }))}
      selected={legalWorld === undefined ? [] : [legalWorld]}
      onChange={([chosen]) => onChange(oneOf(legalWorlds, chosen))}
    />
  );
}
