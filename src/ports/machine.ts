import type { RepositoryTold } from "../model/public-repository.ts";

/** What can be told of this machine without changing it. */
export interface Machine {
  /** The version of Node, such as "20.19.0". */
  readonly node: string;
  readonly platform: string;
  /** What continuous integration says of the repository; nothing elsewhere. */
  readonly repository: RepositoryTold;
  /** What the system says of a person's language and letters, such as "ar_SD.UTF-8"; empty where it says nothing. */
  readonly locale: string;
  /** A folder that only this person can read, or why there is none. */
  cacheFolder(): Promise<{ readonly path: string } | { readonly problem: string }>;
  /** Why the fonts that come with the program cannot be read; `undefined` when they can. */
  fontProblem(): Promise<string | undefined>;
}
