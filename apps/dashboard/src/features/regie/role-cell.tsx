import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords, monthInWords } from "../../format/day.ts";
import { holderInWords } from "../../regie-handover/holder-in-words.ts";
import { daysInWords } from "./days-in-words.ts";
import type { RoleOfRow } from "./use-regie.ts";

/** One role of one trajectory: who holds it, who was asked, or how long nobody did. */
export function RoleCell({ role, at }: { role: RoleOfRow; at: string }) {
  const { t, i18n } = useTranslation();
  const unnamed = t("regie.matrix.unnamed");
  const { holders, pending, problem, gapDays, emptySince } = role;
  return (
    <span className="block max-sm:text-right">
      {problem === "niemand" && (
        <span className="inline-block rounded-tag border border-dashed border-nearness px-2 py-0.5 text-xs leading-relaxed text-nearness">
          {emptySince === null
            ? t("regie.matrix.nobody")
            : t("regie.matrix.nobodySince", { duration: daysInWords(t, emptySince, at) })}
        </span>
      )}
      {holders.map((each) => (
        <span key={each.id} className="block">
          {holderInWords(each, unnamed)}
          <span className="block text-xs text-soft">
            {t("regie.matrix.since", { day: monthInWords(each.from, i18n.language) })}
            {holders.length > 1 && each.isAccountable && ` · ${t("regie.matrix.accountable")}`}
          </span>
        </span>
      ))}
      {problem !== null && problem !== "niemand" && (
        <Tag tone="attention">{t(`regie.problem.${problem}`)}</Tag>
      )}
      {problem !== "niemand" && gapDays > 0 && (
        <span className="block text-xs text-soft">
          {t("regie.matrix.before", { days: t("days.count", { count: gapDays }) })}
        </span>
      )}
      {pending.map((each) => (
        <span key={each.id} className="mt-1 block">
          <Tag tone="attention">
            {t("regie.matrix.waiting", { name: holderInWords(each, unnamed) })}
          </Tag>
          <span className="sr-only"> {dayInWords(each.from, i18n.language)}</span>
        </span>
      ))}
    </span>
  );
}
