import { newsroom } from "../newsroom/newsroom.ts";
import { explainFront } from "../pages/explain-front.ts";
import { frontStories } from "../pages/front-stories.ts";
import { nowhere } from "../pieces.ts";
import { readEverything } from "../reading.ts";
import { frontText } from "../report/front-text.ts";
import { type Command, exit, folder, UsageError } from "./command.ts";
import { languageOf, nowOf, requireFolder } from "./content-options.ts";

/** `npm run front -- explain`: why each story of the front page stands where it stands. */
export const front: Command = {
  name: "front",
  summary: "Says why each story stands where it stands on the front page. Publishes nothing.",
  usage: "explain [--articles DIR] [--now ISO] [--lang id|en] [--json]",
  help: {
    explain: "the front page, part by part, and what front.yaml names in vain",
    "--articles DIR": "the editors' folder (articles)",
    "--now ISO": "the instant for which to fill the page (the clock)",
    "--lang LANG": "language of the messages: id or en (the portal's)",
    "--json": "one JSON object on stdout",
  },
  options: {
    articles: { type: "string" },
    now: { type: "string" },
    lang: { type: "string" },
    json: { type: "boolean" },
  },
  run: async (invocation) => {
    const [what, ...more] = invocation.positionals;
    if (what !== "explain" || more.length > 0)
      throw new UsageError("front explains: npm run front -- explain");
    const dir = folder(invocation, "articles", "articles");
    await requireFolder(dir);
    const { portal, library, readAlso, now } = await readEverything({
      dir,
      now: (zone) => nowOf(invocation, zone),
      state: nowhere,
      full: true,
    });
    const room = newsroom(library.articles, readAlso, portal, { now, drafts: false, dayOf: library.dayOf });
    const explained = explainFront(frontStories({ newsroom: room, portal, now }));
    process.stdout.write(
      invocation.values["json"]
        ? `${JSON.stringify(explained)}\n`
        : frontText(explained, languageOf(invocation, portal)),
    );
    return exit.fine;
  },
};
