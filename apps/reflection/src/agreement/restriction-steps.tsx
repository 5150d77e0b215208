import type { RestrictionPointer } from "@nabij/reflection";
import { DiamondIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { joined } from "../format/joined.ts";
import type { Words } from "../words/translated.ts";

/**
 * Why this does not become an agreement and where it goes first. Names who decides and never says
 * what is allowed (principle 2; reflection §4.7).
 */
export function RestrictionSteps({ pointer }: { pointer: RestrictionPointer }) {
  const { t } = useTranslation();
  const forms = pointer.forms.map((form) =>
    t(`restriction.forms.${form as keyof Words["restriction"]["forms"]}`),
  );
  return (
    <div className="mt-4 rounded-control bg-attention-wash px-4 py-4">
      <p className="flex items-center gap-2 font-semibold text-attention">
        <DiamondIcon size={18} />
        {t("restriction.title")}
      </p>
      <p className="mt-1">
        {forms.length === 0
          ? t("restriction.saidSo")
          : t("restriction.looksLike", { forms: joined(t, forms) })}
      </p>
      <ol className="mt-2 grid list-decimal gap-1 pl-6">
        {pointer.steps.map((step) => (
          <li key={step}>{t(`restriction.steps.${step}`)}</li>
        ))}
      </ol>
      <p className="mt-2 text-sm">{t("restriction.where")}</p>
    </div>
  );
}
