/** Hashed file names of late styles, put in when scripts are bundled (`src/render/late-styles.ts`). */
declare module "style:*" {
  const name: string;
  export default name;
}

/** Hashed file names of scripts that are fetched later (`src/render/script.ts`). */
declare module "script:*" {
  const name: string;
  export default name;
}
