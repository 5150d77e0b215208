import { EmptyState, LinkButton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";

/** An address that leads nowhere. */
export function PageNotFound() {
  const { t } = useTranslation();
  return (
    <main className="mx-auto max-w-measure p-6">
      <EmptyState
        title={<h1>{t("state.notFoundTitle")}</h1>}
        action={<LinkButton href={paths.overview()}>{t("state.toOverview")}</LinkButton>}
      >
        {t("state.notFoundText")}
      </EmptyState>
    </main>
  );
}
