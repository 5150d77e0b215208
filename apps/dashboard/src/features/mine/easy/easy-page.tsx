import { Skeleton } from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { paths } from "../../../paths.ts";
import { useMine } from "../use-mine.ts";
import { EasyAgreements } from "./easy-agreements.tsx";
import { EasyHome } from "./easy-home.tsx";
import { EasyLooked } from "./easy-looked.tsx";
import { EasyPeople } from "./easy-people.tsx";
import type { EasyProps } from "./easy-props.ts";
import { EasySaid } from "./easy-said.tsx";
import { EasyScreen } from "./easy-screen.tsx";
import { EasyTell } from "./easy-tell.tsx";

const route = getRouteApi("/inside/mijn");

/** The client's own pages: one thing at a time, at one's own pace (product §1). */
export function EasyPage() {
  const { t } = useTranslation();
  const { scherm, stap = 1 } = route.useSearch();
  const router = useRouter();
  const { state, mine, error, retry } = useMine();
  const go: EasyProps["go"] = (search) => router.history.push(paths.mine(search));
  if (state === "loading") return <Skeleton lines={6} label={t("state.loading")} />;
  if (state === "failed") return <FailedState error={error} onRetry={() => void retry()} />;
  if (mine === null)
    return <EasyScreen title={t("mineSimple.empty")}>{t("mineSimple.emptyText")}</EasyScreen>;
  const Screen = scherm === undefined ? EasyHome : screens[scherm];
  return <Screen mine={mine} step={stap} go={go} />;
}

const screens = {
  afspraken: EasyAgreements,
  vertellen: EasyTell,
  helpers: EasyPeople,
  gezegd: EasySaid,
  "wie-keek": EasyLooked,
} as const;
