import type { refusalNl } from "../nl/refusal.ts";

export const refusalEn: typeof refusalNl = {
  "plan-unknown": "The hub does not know this question.",
  "period-not-closed": "This period is not over yet.",
  "round-running": "A round is running. Wait until it is done, or stop it.",
  "already-published": "This question was published for this period already.",
  "too-few-members": "Too few organisations take part to show anything.",
  "rehearsal-first":
    "Not everyone has done a rehearsal. Open a rehearsal on made-up numbers first.",
  "nothing-prepared": "No changes are prepared.",
  "batch-too-small": "There are too few changes to make them safely.",
  "same-approver": "You agreed to this already. A second person is needed.",
  "list-changed": "The list has changed meanwhile. Look again and try once more.",
  "fingerprint-differs":
    "This fingerprint is not the one of the application. Nothing was agreed; check whether you speak to the right organisation.",
  "application-decided": "This application was decided already.",
  "already-applied": "This organisation has applied already.",
  "invitation-closed": "This invitation is not open any more. Nothing has changed.",
  "end-date-wrong": "Choose a last day from today on, three months ahead at most.",
  "not-ticked": "First tick that you are sure. Nothing has changed.",
  "not-checked": "First tick what you have checked. Nothing was agreed.",
  "no-reason": "Write down why you refuse.",
  "not-sure": "First tick that you are sure. The round goes on.",
  "round-over": "This round is over already.",
  "not-found": "This is not there.",
  malformed: "The form was not complete. Nothing has changed.",
  "foreign-form": "This form did not come from this site. Nothing has changed.",
  "too-many": "Too many attempts. Wait a minute and try again.",
  failed: "Something went wrong at the hub. Nothing was stored half.",
};
