/** A category, tag or other term that an item has. */
export interface WxrTerm {
  /** `category`, `post_tag`, `post_format`, `author` … */
  readonly domain: string;
  readonly slug: string;
  readonly name: string;
}

export interface WxrComment {
  readonly id: string;
  readonly parent: string;
  readonly author: string;
  readonly date: string;
  readonly dateGmt: string;
  readonly content: string;
  /** `1`, `0`, `spam`, `trash`. */
  readonly approved: string;
  /** Empty, `comment`, `pingback`, `trackback` … */
  readonly type: string;
}

/** One item of an export, as written: texts are empty where an element is missing. */
export interface WxrItem {
  /** Line of the export where it begins. */
  readonly line: number;
  readonly title: string;
  readonly link: string;
  readonly pubDate: string;
  readonly creator: string;
  readonly guid: string;
  readonly content: string;
  readonly excerpt: string;
  readonly id: string;
  readonly date: string;
  readonly dateGmt: string;
  readonly modified: string;
  readonly modifiedGmt: string;
  readonly status: string;
  readonly parent: string;
  readonly type: string;
  readonly name: string;
  readonly password: string;
  readonly sticky: string;
  readonly commentStatus: string;
  readonly attachmentUrl: string;
  readonly terms: readonly WxrTerm[];
  /** Custom fields; a value of more than 64,000 characters is left out. */
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: readonly WxrComment[];
  /** Custom fields were too long to be kept. */
  readonly droppedMeta: number;
}

export interface WxrAuthor {
  readonly login: string;
  readonly name: string;
  readonly hasEmail: boolean;
}

/** A term of the whole blog, from an export's head. */
export interface WxrTaxon extends WxrTerm {
  readonly id: string;
  readonly parent: string;
  readonly description: string;
}

/** What stands above the items. */
export interface WxrHead {
  readonly title: string;
  readonly blogUrl: string;
  readonly version: string;
  readonly authors: readonly WxrAuthor[];
  readonly taxa: readonly WxrTaxon[];
}
