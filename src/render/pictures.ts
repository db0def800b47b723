export { derivePicture } from "./picture-derive.ts";
export { describePicture } from "./picture-describe.ts";
export type {
  DerivedFile,
  DerivedPicture,
  PictureFormat,
  PictureSource,
  PictureTrouble,
} from "./picture-model.ts";
