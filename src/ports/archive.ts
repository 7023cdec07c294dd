/** One file inside an archive. */
export interface ArchiveMember {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What an archive may be made of; more is refused before it is unpacked. */
export interface ArchiveCaps {
  readonly members: number;
  /** Bytes of all members together, unpacked. */
  readonly unpacked: number;
}

/** Files packed into one. */
export interface Archives {
  /** The same files give the same bytes. */
  pack(files: readonly ArchiveMember[]): Uint8Array;
  /** Throws `ArchiveFailure`. */
  unpack(bytes: Uint8Array, caps: ArchiveCaps): readonly ArchiveMember[];
}

/** Why an archive was not unpacked. */
export class ArchiveFailure extends Error {
  readonly reason: "damaged" | "too-large" | "encrypted";

  constructor(reason: ArchiveFailure["reason"]) {
    super(reason);
    this.reason = reason;
  }
}
