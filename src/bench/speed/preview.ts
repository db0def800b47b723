import path from "node:path";
import { project } from "../../project.ts";
import { launcher } from "../build-command.ts";
import { writeFile } from "../corpus/corpus.ts";
import type { CorpusFile } from "../corpus/form.ts";
import { peerForm, peerPage } from "../corpus/peer-form.ts";
import type { Story } from "../corpus/story.ts";
import { markdown, wartaPage } from "../corpus/warta-form.ts";
import { newestStories } from "./edits.ts";
import type { PeerSite } from "./peer-site.ts";
import type { PreviewResults } from "./results.ts";
import { type Server, serverOf } from "./server.ts";
import { wartaTarget } from "./warta-portal.ts";

/** Edits that are timed, after one that is not. */
const EDITS = 5;

/** Someone who previews a site while it is written. */
interface Previewer {
  readonly folder: string;
  readonly file: (story: Story, more: string) => CorpusFile;
  readonly page: (story: Story) => string;
  readonly start: () => Promise<Server>;
}

/** Edits recent articles while a preview is running: Warta's, then those of the peers that have one. */
export async function measurePreviews(
  workspace: string,
  sites: readonly PeerSite[],
  articles: number,
  say: (line: string) => void,
): Promise<PreviewResults> {
  const results: Record<string, readonly number[]> = {};
  for (const [name, previewer] of [["Warta", ofWarta(workspace)] as const, ...sites.flatMap(ofPeer)]) {
    say(`${name}: preview`);
    results[name] = await edited(previewer, newestStories(articles, EDITS + 1));
  }
  return results;
}

async function edited(
  { folder, file, page, start }: Previewer,
  stories: readonly Story[],
): Promise<number[]> {
  const server = await start();
  const times: number[] = [];
  try {
    for (const [index, story] of stories.entries()) {
      const word = `katabaru${index}`;
      await writeFile(folder, file(story, `\nSatu paragraf lagi, ${word}.\n`));
      const address = page(story).replace(/index\.html$/, "");
      times.push(Math.round(await server.until(address, word, true)));
      await writeFile(folder, file(story, ""));
      await server.until(address, word, false);
    }
  } finally {
    await server.stop();
  }
  return times.slice(1);
}

function ofWarta(workspace: string): Previewer {
  const { folder } = wartaTarget(workspace);
  const cache = path.join(workspace, "preview");
  const command = [process.execPath, launcher, "start", "--articles", folder, "--cache", cache] as const;
  return {
    folder,
    file: markdown,
    page: wartaPage,
    start: () => serverOf([...command, "--port"], { cwd: project }),
  };
}

function ofPeer({ peer, target, site }: PeerSite): (readonly [string, Previewer])[] {
  const { server } = peer;
  if (!server) return [];
  const file = (story: Story, more: string): CorpusFile => {
    const { path: name, text } = peerForm.file(story);
    return { path: name, text: text + more };
  };
  const previewer = {
    folder: target.folder,
    file,
    page: peerPage,
    start: () => serverOf(server, { cwd: site }),
  };
  return [[peer.name, previewer]];
}
