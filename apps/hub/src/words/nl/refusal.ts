/** Why the hub did not do what somebody in the office asked. */
export const refusalNl = {
  "plan-unknown": "Deze vraag kent de hub niet.",
  "period-not-closed": "Deze periode is nog niet voorbij.",
  "round-running": "Er loopt een ronde. Wacht tot die klaar is, of stop hem.",
  "already-published": "Over deze vraag en periode is al gepubliceerd.",
  "too-few-members": "Er doen te weinig organisaties mee om iets te kunnen tonen.",
  "rehearsal-first":
    "Niet iedereen heeft een proefronde gedaan. Open eerst een proefronde op verzonnen getallen.",
  "nothing-prepared": "Er staan geen wijzigingen klaar.",
  "batch-too-small": "Er zijn te weinig wijzigingen om ze veilig door te voeren.",
  "same-approver": "Jij hebt dit al goedgekeurd. Een tweede beheerder is nodig.",
  "list-changed": "De lijst is intussen veranderd. Kijk opnieuw en probeer het nog eens.",
  "fingerprint-differs":
    "Deze vingerafdruk is niet die van de aanmelding. Er is niets goedgekeurd; controleer of je de juiste organisatie spreekt.",
  "application-decided": "Over deze aanmelding is al besloten.",
  "already-applied": "Deze organisatie heeft zich al aangemeld.",
  "not-checked": "Vink eerst aan wat je hebt gecontroleerd. Er is niets goedgekeurd.",
  "no-reason": "Schrijf op waarom je weigert.",
  "not-sure": "Vink eerst aan dat je het zeker weet. De ronde loopt door.",
  "round-over": "Deze ronde is al voorbij.",
  "not-found": "Dit is er niet.",
  malformed: "Het formulier was niet compleet. Er is niets veranderd.",
  "foreign-form": "Dit formulier kwam niet van deze site. Er is niets veranderd.",
  "too-many": "Te veel pogingen. Wacht een minuut en probeer het opnieuw.",
  failed: "Er ging iets mis bij de hub. Er is niets half opgeslagen.",
};
