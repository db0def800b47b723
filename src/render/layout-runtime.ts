/**
 * The functions that compiled layouts call at every turn, made anew: they do what Nunjucks' own do (its
 * `runtime.js`), in a fraction of the time. A list page calls them some thousand times.
 */
import nunjucks from "nunjucks";
import { Frame } from "./layout-frame.ts";

const { SafeString } = nunjucks.runtime;

/** What Nunjucks has and its types do not say. */
interface Library {
  readonly runtime: {
    readonly makeMacro: (names: readonly string[], keywords: readonly string[], body: Macro) => Macro;
    readonly handleError: (error: unknown, line: number, column: number) => LayoutError;
  };
  readonly lib: { readonly escape: (text: string) => string };
}
type Macro = (...params: unknown[]) => unknown;
/** `Update` puts a file's name before the message; the first one the line and column too. */
type LayoutError = Error & { readonly Update: (path: string) => LayoutError };

const { lib, runtime: original } = nunjucks as unknown as Library;

const SPECIAL = /[&"'<>\\]/;

/** What `{{ value }}` prints. Most texts need no escape, and to ask first is cheaper than to replace. */
export function suppressValue(value: unknown, autoescape: boolean): unknown {
  if (value === undefined || value === null) return "";
  if (!autoescape || value instanceof SafeString) return value;
  const text = String(value);
  return SPECIAL.test(text) ? lib.escape(text) : text;
}

/** What `object.name` is. */
export function memberLookup(object: unknown, name: string): unknown {
  if (object === undefined || object === null) return undefined;
  const value = (object as Record<string, unknown>)[name];
  return typeof value === "function" ? value.bind(object) : value;
}

/** The runtime for one layout. An error within its macros names it, as Nunjucks does only for includes. */
export function layoutRuntime(path: string): object {
  const makeMacro: Library["runtime"]["makeMacro"] = (names, keywords, body) => {
    const macro = original.makeMacro(names, keywords, body);
    return (...params) => {
      try {
        return macro(...params);
      } catch (error) {
        throw original.handleError(error, 0, 0).Update(path);
      }
    };
  };
  return { ...original, Frame, suppressValue, memberLookup, makeMacro };
}
