import { SafetyLexicon } from "./lexicon.ts";
import en from "./lexicons/en.json" with { type: "json" };
import nl1 from "./lexicons/nl-s1-acute-danger.json" with { type: "json" };
import nl2 from "./lexicons/nl-s2-suicidality.json" with { type: "json" };
import nl3 from "./lexicons/nl-s3-violence-abuse-neglect.json" with { type: "json" };
import nl4 from "./lexicons/nl-s4-freedom.json" with { type: "json" };
import nl5 from "./lexicons/nl-s5-worker-unsafe.json" with { type: "json" };

/** Every list of words as it ships, checked for its shape. */
export function safetyLexicons(): SafetyLexicon[] {
  return SafetyLexicon.array().parse([nl1, nl2, nl3, nl4, nl5, ...en]);
}
