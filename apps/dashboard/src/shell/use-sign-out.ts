import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { forgetConversations, hasUnsentWords } from "../session/forget-conversations.ts";
import { forgetSession } from "../session/read-session.ts";
import { signOut } from "../session/sign-in.ts";
import { toasts } from "./providers.tsx";

/**
 * The way out: ends the session, forgets what was seen, and opens the sign-in page. Words of a
 * conversation that wait on this device would be lost by it: that is asked first.
 */
export function useSignOut() {
  const { t } = useTranslation();
  const router = useRouter();
  const [isLeaving, setLeaving] = useState(false);
  const leave = async (isSure = false) => {
    if (!isSure && (await hasUnsentWords())) {
      const action = { label: t("shell.signOutAnyway"), onAction: () => void leave(true) };
      return toasts.show({ message: t("shell.unsentWords"), action });
    }
    setLeaving(true);
    if (!(await signOut())) {
      setLeaving(false);
      return toasts.show({ message: t("shell.signOutFailed") });
    }
    await forgetConversations();
    forgetSession();
    router.history.push(paths.signIn());
  };
  return { leave, isLeaving };
}
