import MarkdownIt, { type Token } from "markdown-it";

/** An address that a link or picture may not have, with the line (from 1) of the block that holds it. */
export interface Refused {
  readonly url: string;
  readonly line: number;
}

/** Web, mail, this page, this site. Everything else, `javascript:` and `//host` among it, is shown as text. */
const ALLOWED = /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/i;
/** Whether it names a scheme, or is a path from the root: no picture beside the article. Checked again where it is read. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** The characters at which an inline rule of markdown-it may begin. */
const MARKUP = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/g;

/**
 * A CommonMark reader with tables, without raw HTML (DESIGN, section 4). `parse` gives markdown-it's tokens
 * and the addresses that were refused.
 */
export function markdownRenderer() {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // Cleaned text has only plain line feeds, and no NUL.
  md.core.ruler.disable("normalize");
  let refused: Refused[] = [];
  let line = 1;
  md.validateLink = (url) => {
    if (ALLOWED.test(url) || (!SCHEME.test(url) && /\.(?:jpe?g|png|webp|gif|avif|svg)$/i.test(url)))
      return true;
    if (!refused.some((other) => other.url === url && other.line === line)) refused.push({ url, line });
    return false;
  };
  // The same as markdown-it's own rule, and it keeps the line for what validateLink finds.
  md.core.ruler.at("inline", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "inline") continue;
      line = (token.map?.[0] ?? 0) + 1;
      state.md.inline.parse(token.content, state.md, state.env, token.children ?? []);
    }
  });
  // As above, text up to what may be markup; a search for that is quicker than a look at each character.
  md.inline.ruler.at("text", (state, silent) => {
    MARKUP.lastIndex = state.pos;
    const end = MARKUP.test(state.src) ? Math.min(MARKUP.lastIndex - 1, state.posMax) : state.posMax;
    if (end === state.pos) return false;
    if (!silent) state.pending += state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });
  return {
    parse(text: string, env: object): { readonly tokens: Token[]; readonly refused: readonly Refused[] } {
      refused = [];
      const tokens = md.parse(text, env);
      return { tokens, refused };
    },
    /** Reads a part of a paragraph again; refused addresses were counted by `parse`. */
    inline: (text: string, env: object): Token[] => md.parseInline(text, env)[0]?.children ?? [],
    render: (tokens: Token[], env: object): string => md.renderer.render(tokens, md.options, env),
  };
}
export type MarkdownRenderer = ReturnType<typeof markdownRenderer>;

/** The plain text of inline tokens. */
export const plainInline = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) =>
      type === "softbreak" || type === "hardbreak"
        ? " "
        : type === "image"
          ? plainInline(children ?? [])
          : content,
    )
    .join("");
