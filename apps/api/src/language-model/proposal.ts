import type { ProbeFault, SummaryFault } from "@nabij/reflection/language-model";
import type { FetchRefusal } from "./guarded-fetch.ts";

/** Why the guide's own question, or the template, stands there instead of a draft. */
export type TemplateReason =
  | "off"
  | "not-in-this-session"
  | "nothing-to-send"
  | "too-much-to-send"
  | "lone-view-unread"
  | "personal-data-left"
  | "check-failed"
  | FetchRefusal
  | "unreadable"
  | ProbeFault
  | SummaryFault;

/** A draft to be approved by a person, or the reason why there is none. */
export type Proposal<Draft> =
  | {
      readonly used: "model";
      readonly draft: Draft;
      /** Stands on it wherever it is shown. */
      readonly label: string;
      readonly model: string;
      readonly promptVersion: string;
      readonly railsVersion: string;
    }
  | { readonly used: "template"; readonly reason: TemplateReason };
