import { EmptyState, LinkButton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { PageFrame } from "./page-frame.tsx";

/** An address that leads nowhere, or to a conversation that is not there for this reader. */
export function PageNotFound() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t("state.notFoundTitle")}>
      <EmptyState
        title={<h1>{t("state.notFoundTitle")}</h1>}
        action={<LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>}
      >
        {t("state.notFoundText")}
      </EmptyState>
    </PageFrame>
  );
}
