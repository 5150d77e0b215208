import { err } from "@nabij/domain";
import type { Command } from "./command.ts";
import * as consent from "./decide-consent.ts";
import * as options from "./decide-options.ts";
import * as hidden from "./decide-private.ts";
import * as together from "./decide-together.ts";
import type { Drafted, Table } from "./decision.ts";

/** The commands of people who write first (reflection §4.3 to §4.7). */
export function carryOutTogether(table: Table, command: Command): Drafted {
  switch (command.type) {
    case "openStage":
      return together.openStage(table, command);
    case "setReady":
      return together.setReady(table, command);
    case "reveal":
      return together.reveal(table, command);
    case "changeNaming":
      return together.changeNaming(table, command);
    case "giveConsent":
      return consent.giveConsent(table, command);
    case "allowModel":
      return consent.allowModel(table, command);
    case "handOver":
      return together.handOver(table, command);
    case "takeOver":
      return together.takeOver(table, command);
    case "facilitatorLost":
      return together.facilitatorSeen(table, false);
    case "facilitatorBack":
      return together.facilitatorSeen(table, true);
    case "askHuman":
      return together.askHuman(table, command);
    case "helped":
      return together.helped(table, command);
    case "raiseSafety":
      return hidden.raiseSafety(table, command);
    case "handleSafety":
      return hidden.handleSafety(table, command);
    case "shareAnswer":
      return hidden.shareAnswer(table, command);
    case "readBack":
      return hidden.readBack(table, command);
    default:
      return carryOutOptions(table, command);
  }
}

function carryOutOptions(table: Table, command: Command): Drafted {
  switch (command.type) {
    case "describeMoment":
      return options.describeMoment(table, command);
    case "proposeOption":
      return options.proposeOption(table, command);
    case "dropOption":
      return options.dropOption(table, command);
    case "nameHarm":
      return options.nameHarm(table, command);
    case "takeStance":
      return options.takeStance(table, command);
    case "groupAnswers":
      return options.groupAnswers(table, command);
    case "discussLoneView":
      return options.discussLoneView(table, command);
    default:
      return err({ type: "NotYours", command: command.type });
  }
}
