import { launchBrowser } from "../../tests/support/browser.ts";
import { renewLooks, unlikeLooks } from "../../tests/support/looks/compare.ts";
import { allLooks, lookedPortalNames, lookFile } from "../../tests/support/looks/look.ts";
import { photographer } from "../../tests/support/looks/photographer.ts";
import { lookedPortals } from "../../tests/support/looks/portals.ts";

export interface EveryLookOptions {
  readonly renew: boolean;
  /** Only looks whose file names hold one of these, separated by commas. */
  readonly only: string;
  readonly told: (text: string) => void;
}

/** Builds the demo portal in both directions and in the other theme, looks at each page, and compares or renews what is kept of it. */
export async function everyLook({ renew, only, told }: EveryLookOptions) {
  const wanted = only.split(",");
  const looks = allLooks.filter((look) => wanted.some((text) => lookFile(look).includes(text)));
  const portals = await lookedPortals();
  const browser = await launchBrowser();
  let differing = 0;
  try {
    for (const portal of lookedPortalNames) {
      const camera = await photographer(browser, portals.servers[portal].url);
      const these = looks.filter((look) => look.portal === portal);
      differing += renew
        ? await renewLooks(camera, these, told)
        : (await unlikeLooks(camera, these, told)).length;
      await camera.close();
    }
  } finally {
    await browser.close();
    await portals.delete();
  }
  return { looked: looks.length, differing };
}
