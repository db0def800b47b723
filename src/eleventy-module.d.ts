/** The part of Eleventy 3 that Warta uses; the package comes without types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    setTemplateFormats(formats: readonly string[]): void;
    addTemplate(name: string, template: object): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    addCollection(name: string, items: () => unknown): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(glob: string, options?: { resetConfig?: boolean }): void;
    setServerOptions(options: object): void;
    on(event: "eleventy.before" | "eleventy.after", handler: (event: BuildEvent) => Promise<void>): void;
  }
  export interface BuildEvent {
    readonly directories: { readonly output: string };
    readonly runMode: "build" | "serve" | "watch";
  }
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: false; quietMode: boolean; config: (config: UserConfig) => void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
