import { EmptyState, LinkButton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { PageFrame } from "../shell/page-frame.tsx";

/** This device has no seat any more: somebody else leads, or the seat was given back. */
export function NotAtTable() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t("phone.noSeat.title")}>
      <EmptyState
        title={<h1>{t("phone.noSeat.title")}</h1>}
        action={
          <>
            <LinkButton variant="primary" href={paths.join()}>
              {t("join.title")}
            </LinkButton>
            <LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>
          </>
        }
      >
        {t("phone.noSeat.text")}
      </EmptyState>
    </PageFrame>
  );
}
