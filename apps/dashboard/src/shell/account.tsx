import { Button } from "@nabij/ui";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { forgetSession } from "../session/read-session.ts";
import { signOut } from "../session/sign-in.ts";
import { useSession } from "../session/use-session.ts";
import { LanguageChoice, ThemeChoice } from "./appearance.tsx";
import { toasts } from "./providers.tsx";

/** At the foot of the sidebar: who is signed in, how it looks, and the way out. */
export function Account({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const { name, role } = useSession();
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
  return (
    <div className="space-y-4 text-sm">
      <p>
        <span className="block text-xs text-soft">{t("shell.account")}</span>
        <span className="block font-semibold">{name}</span>
        <span className="block text-xs text-soft">{t(`choices.role.${role}`)}</span>
      </p>
      <ThemeChoice />
      <LanguageChoice />
      <div className="-ml-2.5 flex flex-col items-start">
        <Button variant="quiet" size="small" onClick={onHelp} className="pointer-coarse:hidden">
          {t("shell.keys.open")}
        </Button>
        <Button variant="quiet" size="small" isPending={isLeaving} onClick={() => void leave()}>
          {t("shell.signOut")}
        </Button>
      </div>
    </div>
  );
}
