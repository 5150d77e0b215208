import type { invitationNl } from "../nl/invitation.ts";

export const invitationEn: typeof invitationNl = {
  title: "Invitations",
  sentence: (open: number, proposed: number) =>
    `${open === 0 ? "No invitation is open" : open === 1 ? "One invitation is open" : `${open} invitations are open`}${proposed === 0 ? "" : proposed === 1 ? "; one waits for a second person" : `; ${proposed} wait for a second person`}.`,
  leadInvited: "Without an invitation nobody can apply at this hub.",
  leadOpen: "This hub also takes applications of who was not invited.",
  make: "Invite an organisation",
  makeLead: "You make the invitation, another person approves it. Only then there is a code.",
  organisation: "Name of the organisation",
  email: "E-mail address of who gets the code",
  endsOn: "Valid up to and including",
  endsOnHelp: "Three months at most",
  submit: "Make the invitation",
  empty: "There are no invitations yet.",
  emptyLead: "Invite an organisation above.",
  all: "All invitations",
  allLead: "Who made, approved and used them; the code itself is kept nowhere",
  look: "Look",
  until: (day: string) => `valid up to and including ${day}`,
  standing: {
    proposed: "waits for a second person",
    open: "is open",
    used: "used",
    withdrawn: "withdrawn",
    ended: "ended",
  },
  one: "The invitation",
  contact: "Code for",
  made: "Made",
  approved: "Approved",
  withdrawn: "Withdrawn",
  used: "Used",
  notYet: "not yet",
  by: (name: string, moment: string) => `${name}, ${moment}`,
  usedBy: (name: string, moment: string) => `application of ${name}, ${moment}`,
  madeByYou: "You made this invitation. Another person approves it.",
  agree: "Approve",
  agreeLead: (name: string) =>
    `Do you know ${name}, and does it belong in your federation? When you agree you see the code, once.`,
  approve: "Approve and show the code",
  withdraw: "Withdraw the invitation",
  withdrawLead: "The code does not work after that. A new invitation can always be made.",
  withdrawSure: "Yes, withdraw this invitation.",
  code: "The code",
  codeLead: (name: string) => `For ${name}. This code is shown only once.`,
  codeHow: (email: string) =>
    `Give the code to ${email}, best by telephone. The organisation types it on the page Connection of Nabij. The code works once.`,
  codeStays:
    "An invitation does not prove who is calling: two people compare the fingerprint of this application as well.",
  codeDone: "I have taken the code over",
  of: "Invitation",
  none: "applied without an invitation",
  cameWith: (name: string, maker: string, approver: string) =>
    `for ${name}, made by ${maker}, approved by ${approver}`,
  otherName: (invited: string, applied: string) =>
    `The invitation was for ${invited}, the application is of ${applied}. Ask whether this is the same organisation.`,
};
