/** The part of polka 0.5 that the server uses; the package has no types of its own. */
declare module "polka" {
  import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  interface Polka {
    readonly use: (...handlers: readonly Handler[]) => Polka;
    /** The request listener, for a server of one's own. */
    readonly handler: RequestListener;
  }
  export default function polka(options?: {
    readonly onNoMatch?: RequestListener;
    readonly onError?: (error: unknown, request: IncomingMessage, response: ServerResponse) => void;
  }): Polka;
}
