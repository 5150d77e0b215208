import type { AgreementGap } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { joined } from "../format/joined.ts";

/** What an agreement still has to be asked; it asks, and keeps nobody from leaving. */
export function StillToAsk({ gaps }: { gaps: readonly AgreementGap[] }) {
  const { t } = useTranslation();
  const parts = [...new Set(gaps.map(({ part }) => part))];
  if (parts.length === 0) return null;
  const missing = joined(
    t,
    parts.map((part) => t(`history.closing.gap.${part}`)),
  );
  return (
    <p className="mt-2 text-sm text-attention">{t("history.closing.ask", { parts: missing })}</p>
  );
}
