import type { signIn as nl } from "../nl/sign-in.ts";
import type { Translated } from "../translated.ts";

/** Words of the sign-in page. */
export const signIn: Translated<typeof nl> = {
  pageTitle: "Sign in",
  title: "Near enough, and no nearer than needed.",
  lead: "Nabij helps teams record why someone receives one-to-one care, look back on it together and see what grows.",
  formTitle: "Sign in",
  email: "E-mail address",
  password: "Password",
  submit: "Sign in",
  pending: "Signing in",
  demoTitle: "Try it with fictional data",
  demoLead:
    "All people, teams and stories in these accounts are made up. Choose a role; one click and you are in.",
  enterAs: "Sign in as {{role}}",
  missing: "Fill in your e-mail address and your password.",
  wrong: "This e-mail address and password do not belong together. Check them and try again.",
  ended:
    "Your access has ended. Ask the organisation for a new invitation if you still need to look along.",
  tooOften: "There were too many attempts in a row. Wait a minute and try again.",
  offline: "The node does not answer. What you typed is still here; try again in a moment.",
  does: {
    begeleider: "Sees their own clients, logs hours and incidents and joins reflections.",
    gedragswetenschapper:
      "Follows signals, writes the explanatory analysis, goals and evaluations.",
    zorgmanager: "Sees the overview, reads in data and prepares the renewal.",
    "wzd-functionaris": "Watches restrictions: what they rest on and when they are reviewed.",
    casusregisseur: "Keeps a client's process together, also around turning 18.",
    procesregisseur: "Guards the steps for the municipality, without reading the dossier.",
    vertegenwoordiger: "Reads what was agreed, tells the team something and sees who looked.",
    client: "Reads back the own agreements and says how it is going, in easy words.",
    "externe-deskundige": "Looks along with one trajectory for a limited time.",
    "privacy-officer": "Sees who looked at what.",
    beheerder: "Manages people and teams, without access to dossiers.",
  },
};
