import { addDays, addMonths, ClientVoice, Placement } from "@nabij/domain";
import { type MadeRecord, recordsLike } from "./blank.ts";
import type { Dice } from "./dice.ts";
import { dayWithin, type Stretch } from "./stretch.ts";

const start = "2024-01-01";
const placement = recordsLike("placement", { from: start });
const analysis = recordsLike("explanatoryAnalysis", { date: start });
const diagnosis = recordsLike("diagnosis", { label: "autismespectrumstoornis" });
const activity = recordsLike("activity", { from: start, kind: "dagbesteding" });
const teamContext = recordsLike("teamContext", { date: start });
const environment = recordsLike("environment", { date: start });
const frameworkStep = recordsLike("frameworkStep", { step: 0, title: "Aanmelding" });
const clientVoice = recordsLike("clientVoice", { date: start, said: "Ik wil vaker naar buiten." });
const agreement = recordsLike("agreement", {
  what: "samen eten",
  madeOn: start,
  status: "open",
});
const opbouwStep = recordsLike("opbouwStep", { what: "alleen naar de winkel", from: start });

const stepsStored = 4;

/** What stands around the care: places, days, team, the framework and what the client says. */
export function contextRecords(stretch: Stretch, dice: Dice): readonly MadeRecord[] {
  const { clientId, trajectoryId, from, last } = stretch;
  const within = () => dayWithin(stretch, dice);
  return [
    ...places(stretch, dice),
    analysis(dice.id(), { clientId, date: within(), coversEducation: dice.chance(60) }),
    diagnosis(dice.id(), { clientId, status: "formeel", date: addDays(from, -500) }),
    activity(dice.id(), {
      ...{ clientId, from, until: dice.chance(30) ? last : null },
      hoursPerWeek: dice.int(2, 36),
    }),
    teamContext(dice.id(), {
      ...{ trajectoryId, date: within(), sharedVision: dice.chance(60) },
      staffLeft: dice.int(0, 8),
    }),
    environment(dice.id(), { trajectoryId, date: within(), fitsClient: "deels" }),
    ...steps(stretch, dice),
    clientVoice(dice.id(), {
      ...{ clientId, date: within(), sharedWith: ["team"] },
      how: dice.pick(ClientVoice.shape.how.unwrap().options),
    }),
    ...[1, 2].map(() => {
      const madeOn = within();
      return agreement(dice.id(), { trajectoryId, madeOn, dueOn: addMonths(madeOn, 1) });
    }),
    opbouwStep(dice.id(), { trajectoryId, from: within(), result: "loopt" }),
  ];
}

/** Where the client lived before, and lives now. */
function places({ clientId, from }: Stretch, dice: Dice): readonly MadeRecord[] {
  const settings = Placement.shape.setting.unwrap().options;
  const moved = addDays(from, -dice.int(0, 400));
  return [
    placement(dice.id(), {
      ...{ clientId, from: addDays(moved, -300), until: moved, setting: dice.pick(settings) },
    }),
    placement(dice.id(), {
      ...{ clientId, from: addDays(moved, 1), setting: dice.pick(settings) },
      region: dice.chance(85) ? "eigen" : "buiten",
    }),
  ];
}

/** The first steps of the framework, the last of them often not done. */
function steps({ trajectoryId, from, last }: Stretch, dice: Dice): readonly MadeRecord[] {
  return Array.from({ length: stepsStored }, (_, step) => {
    const dueOn = addDays(from, 21 + step * 30);
    const isDone = dueOn <= last && (step < 2 || dice.chance(60));
    return frameworkStep(dice.id(), {
      ...{ trajectoryId, step, title: `Stap ${step}`, dueOn },
      doneOn: isDone ? dueOn : null,
    });
  });
}
