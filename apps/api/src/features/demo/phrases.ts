import goals from "./words/goals.json" with { type: "json" };
import impacts from "./words/impacts.json" with { type: "json" };
import looks from "./words/looks.json" with { type: "json" };
import names from "./words/names.json" with { type: "json" };
import opbouw from "./words/opbouw.json" with { type: "json" };
import phrases from "./words/phrases.json" with { type: "json" };
import tables from "./words/tables.json" with { type: "json" };
import voices from "./words/voices.json" with { type: "json" };

export { goals, impacts, looks, names, opbouw, phrases, tables, voices };
