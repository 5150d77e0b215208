import { EmptyState, LinkButton, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OnThisDevice } from "../offline/on-this-device.tsx";
import { paths } from "../paths.ts";
import { useAddress } from "../router/address.ts";
import { PageFailed } from "../shell/page-failed.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { SessionContext, whoIsThere } from "./session-context.ts";

/** Asks who is there before anything of a conversation is fetched. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(whoIsThere);
  if (data === undefined)
    return error === null ? (
      <div className="mx-auto max-w-measure px-5 py-24">
        <Skeleton label={t("state.loading")} lines={4} />
      </div>
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()}>
        <OnThisDevice />
      </PageFailed>
    );
  if (!data.signedIn) return <SignInFirst />;
  const { role, fictional, today, userId } = data;
  const mayHold = data.may.includes("reflection.hold");
  const session = { role, fictional, today, mayHold, who: { kind: "user", userId } } as const;
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Opens the way in, and comes back here afterwards. */
export function SignInFirst() {
  const { t } = useTranslation();
  const { path, search } = useAddress();
  return (
    <PageFrame title={t("shell.signInTitle")}>
      <EmptyState
        title={<h1>{t("shell.signInTitle")}</h1>}
        action={
          <LinkButton variant="primary" href={paths.signIn(`${path}${search}`)}>
            {t("shell.signIn")}
          </LinkButton>
        }
      >
        {t("shell.signInText")}
      </EmptyState>
    </PageFrame>
  );
}
