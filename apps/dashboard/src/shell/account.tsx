import {
  CheckIcon,
  ChevronDownIcon,
  changeTheme,
  Menu,
  type MenuAction,
  rememberedTheme,
} from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/use-session.ts";
import { changeLanguage } from "../words/i18n.ts";
import { languages, themes } from "./appearance.tsx";
import { useSignOut } from "./use-sign-out.ts";

/** At the foot of the sidebar: who is signed in, and behind one button how it looks and the way out. */
export function Account({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const { name, role, teams } = useSession();
  const of = [t(`choices.role.${role}`), ...(teams ?? []).map((team) => team.name)].join(", ");
  const { leave } = useSignOut();
  const actions: readonly MenuAction[] = [
    ...useLooks(),
    { id: "keys", label: t("shell.keys.open"), icon: mark(false), onAction: onHelp },
    { id: "leave", label: t("shell.signOut"), icon: mark(false), onAction: () => void leave() },
  ];
  return (
    <div className="-mx-2.5 border-t border-line pt-2 *:w-full">
      <Menu variant="quiet" label={`${name} ${of}, ${t("shell.account")}`} actions={actions}>
        <span className="-ml-1.5 min-w-0 flex-1 text-left leading-tight">
          <span className="block text-sm font-semibold">{name}</span>{" "}
          <span className="block text-xs text-soft">{of}</span>
        </span>
        <ChevronDownIcon size={16} className="-mr-2.5 shrink-0 text-soft" />
      </Menu>
    </div>
  );
}

/** Light or dark and the language, each with a mark before the one that is on. */
function useLooks(): readonly MenuAction[] {
  const { t, i18n } = useTranslation();
  const theme = rememberedTheme();
  return [
    ...themes.map((value) => ({
      id: value,
      label: `${t("shell.theme.label")}: ${t(`shell.theme.${value}`).toLowerCase()}`,
      icon: mark(value === theme),
      onAction: () => changeTheme(value),
    })),
    ...languages.map(({ value, label }) => ({
      id: value,
      label,
      icon: mark((value === "en") === (i18n.language === "en")),
      onAction: () => void changeLanguage(value),
    })),
  ];
}

/** Before what is on; the others keep its room, so that all words begin at one line. */
function mark(isOn: boolean) {
  return <CheckIcon size={16} className={isOn ? "text-autonomy" : "invisible"} />;
}
