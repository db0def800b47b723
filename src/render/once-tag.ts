import nunjucks from "nunjucks";

const { SafeString } = nunjucks.runtime;
type Html = nunjucks.runtime.SafeString;

/** Where a tag's HTML stands by what it was given: one step for a name, one for its value. */
interface Place {
  readonly next: Map<unknown, Place>;
  readonly rendered: WeakMap<object, Html>;
}

const place = (): Place => ({ next: new Map(), rendered: new WeakMap() });

function step(from: Place, key: unknown): Place {
  const known = from.next.get(key);
  if (known) return known;
  const made = place();
  from.next.set(key, made);
  return made;
}

/**
 * `{% once params %}…{% endonce %}` within a component's macro: its HTML is made once for the same params and
 * then repeated. Objects are the same by identity, not by content. What stands within may show nothing but
 * `params`, which is all that a macro sees.
 */
export class OnceTag implements nunjucks.Extension {
  readonly tags = ["once"];
  #places: Place[] = [];
  /** Characters that may still be kept. Beyond them HTML is made anew each time, as without the tag. */
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  /** Lets go of all HTML, and keeps so many characters from now on. */
  forget(room: number): void {
    this.#places = this.#places.map(place);
    this.#room = room;
  }

  // biome-ignore lint/suspicious/noExplicitAny: Nunjucks has no types for its parser
  parse(parser: any, nodes: any): unknown {
    const tag = parser.nextToken();
    const params = parser.parseSignature(null, true);
    params.addChild(new nodes.Literal(tag.lineno, tag.colno, this.#places.push(place()) - 1));
    parser.advanceAfterBlockEnd(tag.value);
    const body = parser.parseUntilBlocks("endonce");
    parser.advanceAfterBlockEnd();
    return new nodes.CallExtension(this, "run", params, [body]);
  }

  /** What the compiled tag calls. The HTML is kept with the first object among the params, and dies with it. */
  run(_context: unknown, params: Readonly<Record<string, unknown>>, tag: number, body: () => string): Html {
    const start = this.#places[tag] as Place;
    let owner: object = start;
    let here = start;
    for (const name in params) {
      const value = params[name];
      here = step(here, name);
      if (owner === start && typeof value === "object" && value !== null) owner = value;
      else here = step(here, value);
    }
    const known = here.rendered.get(owner);
    if (known) return known;
    const html = new SafeString(flat(body()));
    if (html.length <= this.#room) {
      this.#room -= html.length;
      here.rendered.set(owner, html);
    }
    return html;
  }
}

/** V8 keeps a text made by `+=` as a tree of its pieces, many times its size; to read it as a number joins them. */
function flat(text: string): string {
  Number(text);
  return text;
}
