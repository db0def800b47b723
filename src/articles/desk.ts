import type { CheckLevel, Desk } from "../portal.ts";
import { checkCodes, isCheck } from "./check-codes.ts";
import { tidy } from "./clean.ts";
import type { ConfigurationRead } from "./configuration-file.ts";
import { candidates } from "./nearest.ts";

type Entries<Fields> = ConfigurationRead<readonly ({ readonly id: string } & Fields)[]>;

interface DeskFiles {
  readonly site: ConfigurationRead<{
    readonly checks?: Readonly<Record<string, CheckLevel>> | undefined;
    readonly rightNames?: readonly string[] | undefined;
  }>;
  readonly sections: Entries<{ readonly owners?: readonly string[] | undefined }>;
  readonly authors: Entries<{ readonly sections?: readonly string[] | undefined }>;
  readonly topics: Entries<{
    readonly name: string;
    readonly aliases?: readonly string[] | undefined;
    readonly wrong?: readonly string[] | undefined;
  }>;
}

/** What the newsroom's files say of its own work, each value checked. `ids` are the sections'. */
export function deskOf({ site, sections, authors, topics }: DeskFiles, ids: readonly string[]): Desk {
  const checks = site.value?.checks ?? {};
  for (const code of Object.keys(checks)) {
    if (!isCheck(code))
      site.report("error", "unknown-check", site.at(["checks", code]), {
        code,
        candidates: candidates(code, checkCodes),
      });
  }
  authors.value?.forEach((author, index) => {
    author.sections?.forEach((id, number) => {
      if (!ids.includes(id))
        authors.report("error", "unknown-section", authors.at([index, "sections", number]), {
          section: id,
          candidates: candidates(id, ids) || ids.join(", "),
        });
    });
  });
  sections.value?.forEach(({ owners }, index) => {
    owners?.forEach((owner, number) => {
      if (!OWNER.test(owner))
        sections.report("error", "bad-owner", sections.at([index, "owners", number]), { value: owner });
    });
  });
  topics.value?.forEach(({ name, aliases = [], wrong = [] }, index) => {
    const right = new Set([name, ...aliases].map(tidy));
    wrong.forEach((spelling, number) => {
      if (right.has(tidy(spelling)))
        topics.report("error", "wrong-and-right", topics.at([index, "wrong", number]), { value: spelling });
    });
  });
  return {
    checks: Object.fromEntries(Object.entries(checks).filter(([code]) => isCheck(code))),
    rightNames: (site.value?.rightNames ?? []).map(tidy).filter(Boolean),
    wrong: lists(topics.value, (topic) => topic.wrong?.map(tidy).filter(Boolean)),
    sectionsOf: lists(authors.value, (author) => author.sections),
    owners: lists(sections.value, (section) => section.owners),
  };
}

/** A user, a team or an e-mail address. Format: GitHub's and GitLab's CODEOWNERS. */
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@#]+@[^\s@#]+)$/;

/** What some entries list, by id. */
const lists = <Entry extends { readonly id: string }>(
  entries: readonly Entry[] | null,
  list: (entry: Entry) => readonly string[] | undefined,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    (entries ?? []).flatMap((entry) => {
      const found = list(entry) ?? [];
      return found.length > 0 ? [[entry.id, found] as const] : [];
    }),
  );
