import type { ServiceFile } from "../model/file-types.ts";

type Lines = Readonly<Record<string, unknown>>;

/** True when an entry keeps a place secret, its own or one of its places'. */
export function hasSecretPlace(written: ServiceFile): boolean {
  return [written, ...(written.sites ?? [])].some(({ address }) => address === "hidden");
}

/**
 * An entry of earlier days as it would stand if its place had been secret then: what says where it is goes, and rules look
 * at the rest as at a hidden place. What was public once must not be told again once somebody hides from it.
 */
export function asSecret(written: ServiceFile): ServiceFile {
  const { sites, ...own } = written;
  const places = sites?.map((site) => withoutPlace(site));
  return { ...withoutPlace(own), ...(places ? { sites: places } : {}) } as ServiceFile;
}

function withoutPlace(lines: Lines): Lines {
  const { area: _, directions: __, coordinates: ___, visits: ____, ...rest } = lines;
  return { ...rest, address: "hidden" };
}
