/**
 * Stands in for `src/client/fetch-file.ts` where pages are opened from a folder: there only scripts and pictures may
 * be read, so every file that a page asks for lies there as a script, which leaves its content in `wartaFile`.
 */
export function fetchFile(url: URL): Promise<Uint8Array | null> {
  const script = document.createElement("script");
  script.src = `${url}.js`;
  return new Promise((resolve) => {
    // A script's load event follows it at once: no other script can have left its content in between.
    script.addEventListener("load", () => done(resolve, script));
    script.addEventListener("error", () => done(resolve, script));
    document.head.append(script);
  });
}

declare global {
  var wartaFile: string | undefined;
}

function done(resolve: (bytes: Uint8Array | null) => void, script: HTMLScriptElement): void {
  const text = globalThis.wartaFile;
  globalThis.wartaFile = undefined;
  script.remove();
  resolve(text === undefined ? null : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
}
