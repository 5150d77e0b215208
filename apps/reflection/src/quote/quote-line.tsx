import type { Quote } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { HatchedMark } from "./hatched-mark.tsx";

interface QuoteLineProps {
  quote: Quote;
  /** Marks a view nobody else at the table has. */
  isAlone?: boolean;
  /** Smaller, for the report. */
  size?: "phone" | "base";
  /** The number that the report cites it by; out of sight where nothing is cited yet. */
  hasCite?: boolean;
}

/** Who said it and how, then the words as said, with the number other lines cite. */
export function QuoteLine(props: QuoteLineProps) {
  const { quote, isAlone = false, size = "phone", hasCite = true } = props;
  const { t } = useTranslation();
  const { label, role, perspective, supportedBy, prompt, corrected, cite } = quote;
  const tone =
    role === "client" ? "text-autonomy" : role === "begeleider" ? "text-nearness" : "text-ink";
  const isEstimate = perspective === "as-client";
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-1.5 text-sm">
        <span className={`font-semibold ${isEstimate ? "text-soft" : tone}`}>
          {isEstimate ? t("said.estimatedBy", { name: label }) : label}
        </span>
        {supportedBy !== null && (
          <span className="text-soft">· {t("said.supportedBy", { name: supportedBy })}</span>
        )}
        {isAlone && <span className="text-soft">· {t("said.alone")}</span>}
        {prompt === "after-probing" && (
          <span className="inline-flex items-center gap-1.5 text-soft">
            · <HatchedMark /> {t("said.afterProbing")}
          </span>
        )}
        {corrected && <span className="text-soft">· {t("said.corrected")}</span>}
      </p>
      <Said quote={quote} size={size} cite={hasCite ? cite : ""} />
    </>
  );
}

/** The words themselves; a silence is named, with the words that came along with it. */
function Said({ quote, size, cite }: { quote: Quote; size: "phone" | "base"; cite: string }) {
  const { t } = useTranslation();
  const { kind, text, choice, scale } = quote;
  const type = size === "phone" ? "text-phone leading-normal" : "text-base";
  const number = cite !== "" && (
    <span className="ml-1.5 text-xs whitespace-nowrap text-soft">{cite}</span>
  );
  const words =
    text === null ? null : (
      <span className="whitespace-pre-line [overflow-wrap:anywhere]">“{text}”</span>
    );
  if (kind !== "answered")
    return (
      <p className={`mt-0.5 ${type}`}>
        <span className="text-soft italic">{t(`silence.${kind}`)}</span>
        {words !== null && <> {words}</>}
        {number}
      </p>
    );
  const picked = choice?.text ?? (scale === null ? null : t("said.onScale", { value: scale }));
  return (
    <p className={`mt-0.5 ${type}`}>
      {picked !== null && <span className="font-medium">{picked}</span>}
      {picked !== null && words !== null && <br />}
      {words}
      {number}
    </p>
  );
}
