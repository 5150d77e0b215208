/**
 * The door to the word lists (`@nabij/reflection/safety`). They are large, so an app loads this
 * door by itself, when somebody is about to write.
 */
export { behaviourOrPerson, type PersonRemark } from "./behaviour-or-person.ts";
export type { SafetyLanguage } from "./lexicon.ts";
export { noticeSafety, type SafetyNotice } from "./notice-safety.ts";
