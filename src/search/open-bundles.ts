import type { PagefindInstance, PagefindModule } from "./pagefind-module.ts";

interface Options {
  readonly load: (path: string) => Promise<PagefindModule>;
  /** Folders of the bundles, newest first. */
  readonly paths: readonly string[];
}

/** Dates and sections stand in the index to be shown; they must not decide what is relevant. */
const ranking = { metaWeights: { date: 0, section: 0, iso: 0 } } as const;

/**
 * Opens bundles when they are first asked. All run in the newest one's `pagefind.js`, one after the other: they
 * share one WebAssembly memory, and two starting at once would each make one and lose the other's.
 */
export function openBundles({ load, paths }: Options) {
  let openings: readonly Promise<PagefindInstance>[] | null = null;

  function open(): readonly Promise<PagefindInstance>[] {
    const [newest] = paths;
    if (newest === undefined) return [];
    const module = load(newest);
    let before: Promise<unknown> = module;
    return paths.map((path) => {
      const opening = before.then(async () =>
        started((await module).createInstance({ basePath: path, baseUrl: "/", ranking })),
      );
      before = opening;
      opening.catch(() => {
        // Whoever asks next gets a new try, and whoever asked now hears of the failure.
        openings = null;
      });
      return opening;
    });
  }

  return {
    /** Asks every bundle, newest first, each as soon as it is open. */
    map<Answer>(ask: (instance: PagefindInstance) => Promise<Answer>): Promise<Answer>[] {
      openings ??= open();
      return openings.map(async (opening) => ask(await opening));
    },
  };
}

/** A query without words costs nothing but waits until the engine stands; without a worker, `init()` does not. */
async function started(instance: PagefindInstance): Promise<PagefindInstance> {
  await instance.search("");
  return instance;
}
