/** The content security policy of every page, as its meta element and as a header say it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join("; ");

/** What is added to it where pages of these hosts stand in frames. */
export const frameSources = (hosts: readonly string[]): string =>
  hosts.length === 0 ? "" : `; frame-src ${hosts.map((host) => `https://${host}`).join(" ")}`;
