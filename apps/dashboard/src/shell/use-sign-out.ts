import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { forgetSession } from "../session/read-session.ts";
import { signOut } from "../session/sign-in.ts";
import { toasts } from "./providers.tsx";

/** The way out: ends the session, forgets what was seen, and opens the sign-in page. */
export function useSignOut() {
  const { t } = useTranslation();
  const router = useRouter();
  const [isLeaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    if (!(await signOut())) {
      setLeaving(false);
      return toasts.show({ message: t("shell.signOutFailed") });
    }
    forgetSession();
    router.history.push(paths.signIn());
  };
  return { leave, isLeaving };
}
