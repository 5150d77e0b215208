import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { paths } from "../../paths.ts";
import { forgetSession } from "../../session/read-session.ts";
import { type SignInAnswer, signIn } from "../../session/sign-in.ts";

export type SignInProblem = "missing" | Exclude<SignInAnswer, "welcome">;

/** Signing in, and going where the reader wanted to be. */
export function useSignIn(wanted: string | undefined) {
  const router = useRouter();
  const [pendingEmail, setPendingEmail] = useState<string | null>(null);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const enter = async (email: string, password: string) => {
    if (pendingEmail !== null) return;
    if (email.trim() === "" || password === "") return setProblem("missing");
    setProblem(null);
    setPendingEmail(email);
    const answer = await signIn(email.trim(), password);
    setPendingEmail(null);
    if (answer !== "welcome") return setProblem(answer);
    forgetSession();
    router.history.push(wanted ?? paths.overview());
  };
  return { enter, problem, pendingEmail };
}
