import { useState } from "react";
import { type SignInAnswer, signIn } from "../../session/sign-in.ts";

export type SignInProblem = "missing" | Exclude<SignInAnswer, "welcome">;

/** Signing in; what follows is for the page around it. */
export function useSignIn(onEntered: () => void) {
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
    onEntered();
  };
  return { enter, problem, pendingEmail };
}
