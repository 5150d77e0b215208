/** Words of the sign-in page. */
export const signIn = {
  pageTitle: "Inloggen",
  title: "Dichtbij genoeg, en niet dichterbij dan nodig.",
  lead: "Nabij helpt teams vastleggen waarom iemand 1‑op‑1 begeleiding krijgt, er samen op terugkijken en zien wat er groeit.",
  formTitle: "Inloggen",
  email: "E-mailadres",
  password: "Wachtwoord",
  submit: "Inloggen",
  pending: "Bezig met inloggen",
  demoTitle: "Probeer het met verzonnen gegevens",
  demoLead:
    "Alle mensen, teams en verhalen in deze accounts zijn verzonnen. Kies een rol; je bent met één klik binnen.",
  enterAs: "Log in als {{role}}",
  missing: "Vul je e-mailadres en je wachtwoord in.",
  wrong: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.",
  ended:
    "Je toegang is gestopt. Vraag de organisatie om een nieuwe uitnodiging als je nog moet meekijken.",
  tooOften: "Er is te vaak achter elkaar geprobeerd. Wacht een minuut en probeer het dan opnieuw.",
  offline: "De node geeft geen antwoord. Wat je typte staat er nog; probeer het zo opnieuw.",
  does: {
    begeleider:
      "Ziet de eigen cliënten, schrijft uren en incidenten op en doet mee aan reflecties.",
    gedragswetenschapper: "Volgt signalen, maakt de verklarende analyse, doelen en evaluaties.",
    zorgmanager: "Ziet het overzicht, leest gegevens in en bereidt de heraanvraag voor.",
    "wzd-functionaris":
      "Let op beperkingen: waarop ze rusten en wanneer ze opnieuw bekeken worden.",
    casusregisseur: "Houdt het proces van een cliënt bij elkaar, ook rond 18 jaar.",
    procesregisseur: "Bewaakt de stappen voor de gemeente, zonder het dossier te lezen.",
    vertegenwoordiger:
      "Leest wat er is afgesproken, laat iets weten en ziet wie in het dossier keek.",
    client: "Leest de eigen afspraken terug en zegt hoe het gaat, in makkelijke taal.",
    "externe-deskundige": "Kijkt voor een beperkte tijd mee bij één traject.",
    "privacy-officer": "Ziet wie wat heeft ingezien.",
    beheerder: "Beheert mensen en teams, zonder toegang tot dossiers.",
  },
} as const;
