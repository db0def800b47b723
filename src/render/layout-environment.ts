import { readFileSync } from "node:fs";
import nunjucks from "nunjucks";
import { isMissing } from "../files.ts";
import { Frame } from "./layout-frame.ts";
import { layoutRuntime } from "./layout-runtime.ts";

type Root = (env: unknown, context: unknown, frame: Frame, runtime: object, done: unknown) => void;
type Names = Readonly<Record<string, unknown>>;
type Exported = (error: Error | null, names: Names | null) => void;

/** What Nunjucks' templates have and its types do not say. */
interface Compiled {
  rootRenderFunc: Root;
  readonly path: string;
  readonly tmplStr: string;
  getExported(...args: unknown[]): void;
  _compile(): void;
}
const Template = nunjucks.Template as unknown as new (
  ...args: ConstructorParameters<typeof nunjucks.Template>
) => nunjucks.Template & Compiled;

/**
 * A layout whose macros are made once. Nunjucks runs an imported template anew for each import of each page,
 * though without "with context" nothing of the page reaches it.
 */
class Layout extends Template {
  #names: Names | null = null;

  /** Called as `(done)`, or as `(values, frame, done)` for an import "with context". */
  override getExported(...args: unknown[]): void {
    const [done] = args as [Exported];
    if (args.length > 1) super.getExported(...args);
    else if (this.#names) done(null, this.#names);
    else
      super.getExported(((error, names) => {
        this.#names = names;
        done(error, names);
      }) satisfies Exported);
  }

  override _compile(): void {
    super._compile();
    const root = this.rootRenderFunc;
    const runtime = layoutRuntime(this.path);
    this.rootRenderFunc = (env, context, frame, _, done) =>
      root(env, context, frame instanceof Frame ? frame : pageFrame(), runtime, done);
  }
}

function pageFrame(): Frame {
  const frame = new Frame();
  frame.topLevel = true;
  return frame;
}

/** An environment of layouts from one folder, each read and compiled once. */
export class LayoutEnvironment extends nunjucks.Environment {
  readonly #layouts = new Map<string, Layout>();
  readonly #loader: nunjucks.FileSystemLoader;

  constructor(folder: string, options: nunjucks.ConfigureOptions) {
    const loader = new nunjucks.FileSystemLoader(folder);
    super(loader, options);
    this.#loader = loader;
  }

  /** Compiled layouts call it with more arguments than its types say, the last of which is the callback. */
  override getTemplate(name: string, ...rest: unknown[]): Layout {
    const layout = this.#layouts.get(name) ?? this.#load(name);
    const done = rest.at(-1);
    if (typeof done === "function") done(null, layout);
    return layout;
  }

  /** Whether each layout stands in its file as it was compiled. */
  isCurrent(): boolean {
    return [...this.#layouts.values()].every(({ path, tmplStr }) => textOf(path) === tmplStr);
  }

  #load(name: string): Layout {
    const source = this.#loader.getSource(name) as nunjucks.LoaderSource | null;
    if (!source) throw new Error(`template not found: ${name}`);
    const layout = new Layout(source.src, this, source.path, true);
    this.#layouts.set(name, layout);
    return layout;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
