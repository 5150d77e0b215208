import type { OptionView } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface OptionCardProps {
  option: OptionView;
  children?: ReactNode;
}

/** One way to go on: the words, who said them, and what it would cost. */
export function OptionCard({ option, children }: OptionCardProps) {
  const { t } = useTranslation();
  const { label, text, lessNearness, harms } = option;
  return (
    <li className="rounded-card border border-line bg-card px-5 py-4 shadow-card">
      <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
        {label}
        {lessNearness && <Tag tone="autonomy">{t("together.options.isLess")}</Tag>}
      </p>
      <p className="mt-1 text-easy leading-snug font-semibold whitespace-pre-line">{text}</p>
      <p className="mt-3 text-sm font-semibold">{t("together.options.harms")}</p>
      {harms.length === 0 ? (
        <p className="text-soft">{t("together.options.noHarm")}</p>
      ) : (
        <ul className="grid gap-1">
          {harms.map((harm) => (
            <li key={`${harm.label} ${harm.text}`} className="whitespace-pre-line">
              “{harm.text}” <span className="text-sm text-soft">{harm.label}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}
