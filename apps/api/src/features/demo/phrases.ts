import goals from "./words/goals.json" with { type: "json" };
import impacts from "./words/impacts.json" with { type: "json" };
import names from "./words/names.json" with { type: "json" };
import phrases from "./words/phrases.json" with { type: "json" };

export { goals, impacts, names, phrases };
