import phaseA from "./full/a-start.json" with { type: "json" };
import phaseB from "./full/b-purpose.json" with { type: "json" };
import phaseC from "./full/c-positive.json" with { type: "json" };
import phaseD from "./full/d-negative.json" with { type: "json" };
import phaseE from "./full/e-autonomy.json" with { type: "json" };
import phaseF from "./full/f-safety.json" with { type: "json" };
import phaseG from "./full/g-context.json" with { type: "json" };
import phaseH from "./full/h-regie.json" with { type: "json" };
import phaseI from "./full/i-build-up.json" with { type: "json" };
import phaseJ from "./full/j-restrictions.json" with { type: "json" };
import phaseK from "./full/k-client-voice.json" with { type: "json" };
import phaseL from "./full/l-family.json" with { type: "json" };
import phaseM from "./full/m-fear.json" with { type: "json" };
import phaseN from "./full/n-conditions.json" with { type: "json" };
import phaseO from "./full/o-decision.json" with { type: "json" };
import { Guide, Phase, type PinnedGuide } from "./guide.ts";
import { pinGuide } from "./guide-hash.ts";
import { withSignals } from "./signal-links.ts";

/** The full guide: all 69 questions of requirements §4, phases A to O, with the signals that bring them. */
export const fullGuide: PinnedGuide = pinGuide(
  Guide.parse({
    schema: 1,
    id: "volledig",
    version: "1.1.0",
    title: { nl: "Het hele gesprek", en: "The whole conversation" },
    about: {
      nl: "Voor een gesprek over alles: van het begin tot de afspraken, gekozen naar de tijd die er is.",
      en: "For a conversation about everything: from the start to the agreements, chosen for the time there is.",
    },
    sources: [
      {
        id: "000",
        title: "Verkennend onderzoek 1-op-1-zorg, Leiden, Ipse de Bruggen, CCE",
        year: 2025,
      },
      { id: "001", title: "Quickscan een-op-een begeleiding in de jeugdhulp, NJi", year: 2026 },
      { id: "002", title: "Tweede tussenrapportage Rotterdam-Rijnmond, 22 casussen", year: 2025 },
      { id: "003", title: "Tweede voortgangsrapportage Volwaardig leven, VWS", year: 2020 },
      { id: "004", title: "Kwaliteit en kosten van zorg bij ZEVMB, AEF", year: null },
    ],
    phases: [
      phaseA,
      phaseB,
      phaseC,
      phaseD,
      phaseE,
      phaseF,
      phaseG,
      phaseH,
      phaseI,
      phaseJ,
      phaseK,
      phaseL,
      phaseM,
      phaseN,
      phaseO,
    ].map((phase) => withSignals(Phase.parse(phase))),
  }),
);
