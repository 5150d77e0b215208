/** Words around the documents; what stands in them comes from the node. */
export const report = {
  menu: "Verslagen",
  name: {
    heraanvraag: "Heraanvraag",
    overdracht: "Overdracht",
    paspoort: "Paspoort",
    betrokkenheid: "Inspraak en uren",
    evaluatie: "Evaluatie",
  },
  where: "Waar je bent",
  sentence: {
    complete: "Dit verslag is klaar om te lezen.",
    missing_one: "Dit verslag is bijna klaar: <missing/> ding is nog niet vastgelegd.",
    missing_other: "Dit verslag is bijna klaar: <missing/> dingen zijn nog niet vastgelegd.",
  },
  lead: {
    heraanvraag:
      "Gemaakt uit het dossier. Haal weg wat er niet in hoort. Wat in een reflectie is gezegd, komt hier nooit in.",
    overdracht:
      "Alles wat mee moet naar de volgende plek. Haal weg wat er niet in hoort. Wat in een reflectie is gezegd, komt hier nooit in.",
    paspoort:
      "Maak dit samen met de cliënt. Er staat alleen in wat de cliënt met anderen deelt. Wat het team vastlegde, zet je er samen bij.",
    betrokkenheid:
      "Hoe vaak er is geluisterd, en hoeveel uur er was. Wat dat betekent voor een betaling, beslissen mensen.",
    evaluatie: "De laatste evaluatie, met de feiten waar zij op terugkijkt.",
  },
  from: "Vanaf",
  until: "Tot en met",
  period: "Periode",
  day: "Stand van",
  periodBackwards: "De eerste dag ligt na de laatste.",
  print: "Afdrukken",
  download: "Word-bestand",
  saved: "Het Word-bestand is gemaakt. Bewaar het op een veilige plek.",
  paper: "Het verslag",
  inIt: "Staat erin: {{what}}",
  table: "de tabel: {{title}}",
  offered: "Staat er niet in. Vink aan om het toe te voegen.",
  offeredCount_one: "1 zin staat er alleen in als jij dat kiest.",
  offeredCount_other: "{{count, number}} zinnen staan er alleen in als jij dat kiest.",
  out_one: "1 zin heb je weggelaten.",
  out_other: "{{count, number}} zinnen heb je weggelaten.",
  reset: "Zet alles terug",
  choose: "Wat staat erin",
  choosing: "Zinnen kiezen",
  missingTitle: "Wat nog ontbreekt",
  missingText: "Dit staat niet in het verslag. Een regel opent de plek in het dossier.",
  nothingMissing: "Er ontbreekt niets dat dit verslag nodig heeft.",
  ownWordsHint: "Komt onderaan in het verslag. Nabij bewaart het niet.",
  empty: {
    title: "Voor dit verslag is nog niets vastgelegd",
    text: "Leg in het dossier vast wat hiernaast staat. Dan vult het verslag zichzelf.",
    toDossier: "Naar het dossier",
  },
  goneTitle: "Dit verslag is er niet",
  goneText: "Het traject bestaat niet, of het is niet van jouw organisatie.",
  toList: "Naar de trajecten",
} as const;
