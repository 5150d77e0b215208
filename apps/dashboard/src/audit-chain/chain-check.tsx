import { Button, Card } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CopyText } from "../copy-text/copy-text.tsx";
import { refusalInWords } from "../page-state/refusal-in-words.ts";

type Verdict =
  | { readonly ok: true; readonly lines: number; readonly head: string }
  | { readonly ok: false; readonly brokenAt: number };

interface ChainCheckProps {
  /** Null: not checked yet. */
  verdict: Verdict | null;
  isPending: boolean;
  error: unknown;
  onVerify: () => void;
  /** More to fill in before, and to say after it. */
  children?: ReactNode;
}

/** Whether the access log is whole: a button, the answer, and the print to keep elsewhere. */
export function ChainCheck(props: ChainCheckProps) {
  const { verdict, isPending, error, onVerify, children } = props;
  const { t } = useTranslation();
  return (
    <Card title={t("accessLog.chain.title")} subtitle={t("accessLog.chain.subtitle")}>
      {children}
      <Button
        className="no-print"
        isPending={isPending}
        pendingLabel={t("accessLog.chain.verifying")}
        onClick={onVerify}
      >
        {t("accessLog.chain.verify")}
      </Button>
      <div role="status" className="mt-4 empty:hidden">
        {error !== null && <p className="text-attention">{refusalInWords(t, error)}</p>}
        {verdict !== null && <VerdictInWords verdict={verdict} />}
      </div>
    </Card>
  );
}

function VerdictInWords({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  if (!verdict.ok) {
    return (
      <p className="max-w-measure font-semibold text-nearness">
        {t("accessLog.chain.broken", { seq: verdict.brokenAt })}
      </p>
    );
  }
  return (
    <>
      <p className="font-semibold">{t("accessLog.chain.whole", { count: verdict.lines })}</p>
      <p className="mt-4 mb-1.5 text-sm font-medium">{t("accessLog.chain.head")}</p>
      <CopyText
        text={verdict.head}
        copy={t("accessLog.chain.copy")}
        copied={t("accessLog.chain.copied")}
      />
      <p className="mt-1.5 max-w-measure text-sm text-soft">{t("accessLog.chain.headHint")}</p>
    </>
  );
}
