import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { KeptPart } from "./found-lines.ts";

/** The text as it will be kept; a change in it is read out. */
export function KeptText({ parts, isEasy }: { parts: readonly KeptPart[]; isEasy: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="mt-6">
      <h3 id={id} className="font-semibold">
        {isEasy ? t("personalData.easy.result") : t("personalData.result")}
      </h3>
      <p
        role="status"
        aria-labelledby={id}
        className="mt-2 max-h-72 overflow-y-auto rounded-control bg-autonomy-wash px-4 py-3 whitespace-pre-line [overflow-wrap:anywhere]"
      >
        {parts.map(({ text, from, isMark }) =>
          isMark ? (
            <mark key={from} className="bg-transparent font-semibold text-autonomy">
              {text}
            </mark>
          ) : (
            <span key={from}>{text}</span>
          ),
        )}
      </p>
    </div>
  );
}
