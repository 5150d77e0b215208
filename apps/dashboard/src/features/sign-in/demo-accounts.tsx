import { roles } from "@nabij/domain";
import { Card, ChevronRightIcon, Spinner } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { type DemoAccount, useDemoAccounts } from "./use-demo-accounts.ts";

interface DemoAccountsProps {
  onEnter: (email: string, password: string) => Promise<void>;
  pendingEmail: string | null;
}

/** Accounts with made-up data, one press each; absent on a node with real data only. */
export function DemoAccounts({ onEnter, pendingEmail }: DemoAccountsProps) {
  const { t } = useTranslation();
  const accounts = useDemoAccounts();
  if (accounts.length === 0) return null;
  const organisations = [...new Set(accounts.map(({ organisation }) => organisation))];
  return (
    <Card title={t("signIn.demoTitle")} subtitle={t("signIn.demoLead")}>
      {organisations.map((organisation) => (
        <div key={organisation} className="mt-5 first-of-type:mt-0">
          <h3 className="mb-1 text-xs font-semibold tracking-wide text-soft">{organisation}</h3>
          <ul className="-mx-3">
            {accounts
              .filter((account) => account.organisation === organisation)
              .toSorted((a, b) => rankOf(a) - rankOf(b))
              .map((account) => (
                <li key={account.email}>
                  <OneAccount
                    account={account}
                    isPending={pendingEmail === account.email}
                    onEnter={onEnter}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

/** The order in which the roles are described: who works with it every day comes first. */
function rankOf({ role }: DemoAccount): number {
  return roles.indexOf(role);
}

interface OneAccountProps {
  account: DemoAccount;
  isPending: boolean;
  onEnter: DemoAccountsProps["onEnter"];
}

/** A role in words of what one does with it; the account behind it is secondary. */
function OneAccount({ account, isPending, onEnter }: OneAccountProps) {
  const { t } = useTranslation();
  const { role } = account;
  return (
    <button
      type="button"
      aria-busy={isPending}
      onClick={() => void onEnter(account.email, account.password)}
      className="flex w-full items-center gap-4 rounded-control px-3 py-2.5 text-left hover:bg-line/40"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">
          <span className="sr-only">{t("signIn.enterAs", { role: "" })}</span>
          <span className="inline-block first-letter:uppercase">{t(`choices.role.${role}`)}</span>
          <span className="font-normal text-soft"> · {account.name}</span>
        </span>
        <span className="block text-sm text-soft">{t(`signIn.does.${role}`)}</span>
      </span>
      {isPending ? <Spinner /> : <ChevronRightIcon size={18} className="shrink-0 text-soft" />}
    </button>
  );
}
