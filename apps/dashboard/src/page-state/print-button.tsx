import { Button, PrintIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";

/** Puts the page on paper; the same button wherever a page is worth printing. */
export function PrintButton({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <Button onClick={() => window.print()}>
      <PrintIcon size={16} />
      {label ?? t("shell.print")}
    </Button>
  );
}
