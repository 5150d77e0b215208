import { Skeleton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { AccessDays } from "../access/access-days.tsx";
import { useAccess } from "../access/use-access.ts";
import type { EasyProps } from "./easy-props.ts";
import { EasyButton, EasyScreen } from "./easy-screen.tsx";

/** Who looked in the file in the last month, in the client's own words (standards A8). */
export function EasyLooked({ mine, go }: EasyProps) {
  const { t } = useTranslation();
  const { state, access, error, retry } = useAccess("maand", mine.id);
  return (
    <EasyScreen
      title={t("mineSimple.lookedTitle")}
      spoken={[t(state === "empty" ? "mineSimple.looked.none" : "mineSimple.looked.lead")]}
      actions={
        <EasyButton isMain onClick={() => go({})}>
          {t("mineSimple.home")}
        </EasyButton>
      }
    >
      {state === "loading" && <Skeleton lines={4} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && t("mineSimple.looked.none")}
      {state === "ready" && access && (
        <>
          <p className="mb-6">{t("mineSimple.looked.lead")}</p>
          <AccessDays access={access} />
        </>
      )}
    </EasyScreen>
  );
}
