import { Button, TextField } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SignInProblem } from "./use-sign-in.ts";

/** `pendingEmail` is whose sign-in is under way; a demo account may be the one. */
interface SignInFormProps {
  enter: (email: string, password: string) => Promise<void>;
  problem: SignInProblem | null;
  pendingEmail: string | null;
}

/** E-mail and password, with one clear sentence when they are not enough. */
export function SignInForm({ enter, problem, pendingEmail }: SignInFormProps) {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter(email, password);
  };
  const problems: Record<SignInProblem, string> = {
    missing: t("signIn.missing"),
    wrong: t("signIn.wrong"),
    ended: t("signIn.ended"),
    "too-often": t("signIn.tooOften"),
    offline: t("signIn.offline"),
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <TextField
        label={t("signIn.email")}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
      />
      <TextField
        label={t("signIn.password")}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      {problem !== null && (
        <p role="alert" className="text-sm font-medium text-nearness">
          {problems[problem]}
        </p>
      )}
      <Button
        type="submit"
        variant="primary"
        isPending={pendingEmail !== null && pendingEmail === email.trim()}
        pendingLabel={t("signIn.pending")}
        className="w-full"
      >
        {t("signIn.submit")}
      </Button>
    </form>
  );
}
