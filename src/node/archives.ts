import { ArchiveFailure, type Archives } from "../ports/archive.ts";
import { unzip, ZipFailure, zip } from "./zip.ts";

/** Archives as everybody's computer opens them. */
export const nodeArchives: Archives = {
  pack: zip,
  unpack(bytes, caps) {
    try {
      return unzip(bytes, caps);
    } catch (error) {
      if (error instanceof ZipFailure) throw new ArchiveFailure(error.reason);
      throw error;
    }
  },
};
