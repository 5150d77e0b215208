import type { PolicyQuestion } from "@nabij/domain";
import { paths } from "../../paths.ts";

/** The page where the answer to a question shows in daily work; its signal when it has one. */
export function placeToWorkOn({ page, signal }: PolicyQuestion): string {
  switch (page) {
    case "trajecten":
      return paths.trajectories();
    case "signalen":
      return paths.signals(signal === undefined ? {} : { soort: signal });
    case "reflectie":
      return paths.reflection();
    case "verbeteren":
      return paths.programme({});
    case "rekenen":
      return paths.calculation({});
    case "organisatie":
      return `${paths.organisation()}#teams`;
  }
}
