import { expect, test } from "vitest";
import { paths } from "./paths.ts";

test("every page has a Dutch address", () => {
  const id = "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d";
  expect({
    signIn: paths.signIn("/trajecten?staat=alle"),
    overview: paths.overview({ wet: "jeugdwet" }),
    list: paths.trajectories(),
    exact: paths.trajectories({ gegroeid: true }),
    one: paths.trajectory(id, "evaluatie"),
    earlier: paths.trajectory(id, "evaluatie", "2026-09-01"),
    signals: paths.signals({ soort: "G4" }),
    framework: paths.framework(),
    late: paths.framework({ tempo: "te-laat" }),
    caseTable: paths.caseTable("2026-11-02"),
    regie: paths.regie({ wet: "wlz" }),
    restrictions: paths.restrictions({ laat: true }),
    signalGuide: paths.signalGuide("G4"),
    admin: paths.admin({ deel: "drempels" }),
    accessLog: paths.accessLog({ over: id, periode: "vijf" }),
    import: paths.import(),
    reflection: paths.reflection(),
  }).toEqual({
    signIn: "/inloggen?naar=%2Ftrajecten%3Fstaat%3Dalle",
    overview: "/?wet=jeugdwet",
    list: "/trajecten",
    exact: "/trajecten?staat=lopend&gegroeid=true",
    one: `/trajecten/${id}#evaluatie`,
    earlier: `/trajecten/${id}?dag=2026-09-01#evaluatie`,
    signals: "/signalen?groep=soort&soort=G4",
    framework: "/afwegingskader",
    late: "/afwegingskader?tempo=te-laat",
    caseTable: "/casuistiektafel?overleg=2026-11-02",
    regie: "/regie?toon=alles&wet=wlz",
    restrictions: "/beperkingen?staat=loopt&laat=true",
    signalGuide: "/signalen/uitleg#G4",
    admin: "/beheer?deel=drempels",
    accessLog: `/inzage?over=${id}&periode=vijf`,
    import: "/inlezen",
    reflection: "/reflectie/",
  });
});
