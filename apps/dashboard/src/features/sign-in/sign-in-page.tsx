import { Brand, Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { LanguageChoice } from "../../shell/appearance.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { useSignIn } from "./use-sign-in.ts";

/** Where everyone begins: with an own account, or with made-up data. */
export function SignInPage({ onEntered }: { onEntered: () => void }) {
  const { t } = useTranslation();
  usePageTitle(t("signIn.pageTitle"));
  const entering = useSignIn(onEntered);
  return (
    <main className="mx-auto max-w-5xl px-5 py-8 sm:px-8 sm:py-14">
      <div className="mb-10 flex items-center justify-between">
        <Brand name={t("shell.brand")} />
        <div className="w-36">
          <LanguageChoice />
        </div>
      </div>
      <div className="mb-10 max-w-measure">
        <h1 className="text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] sm:text-page">
          {t("signIn.title")}
        </h1>
        <p className="mt-3 text-soft">{t("signIn.lead")}</p>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_1.45fr]">
        <Card title={t("signIn.formTitle")}>
          <SignInForm {...entering} />
        </Card>
        <DemoAccounts onEnter={entering.enter} pendingEmail={entering.pendingEmail} />
      </div>
    </main>
  );
}
