/** What continuous integration says of the repository it runs for, as it says it. */
export interface RepositoryTold {
  /** On GitHub: the text of the event file. */
  readonly event?: string | undefined;
  /** On GitLab: `CI_PROJECT_VISIBILITY`. */
  readonly visibility?: string | undefined;
}

/** What a pathway says of its repository; the line of `pathway.yaml`. */
export interface RepositoryWritten {
  readonly repository?: "public" | "private" | undefined;
}

/**
 * Whether everybody can read the repository, as far as anybody has said so. False where nobody has. One word for public is enough:
 * a line written long ago does not outweigh what the host says today. What everybody with an account reads counts as public.
 */
export function publicRepository(env: RepositoryTold, configuration: RepositoryWritten): boolean {
  if (configuration.repository === "public") return true;
  if (env.visibility === "public" || env.visibility === "internal") return true;
  const repository = env.event === undefined ? undefined : repositoryIn(env.event);
  return repository?.private === false || repository?.visibility === "public";
}

interface EventRepository {
  readonly private?: unknown;
  readonly visibility?: unknown;
}

/** `undefined` where the text is no event, or one of no repository. */
function repositoryIn(event: string): EventRepository | undefined {
  try {
    const told = JSON.parse(event) as { readonly repository?: EventRepository | null } | null;
    return told?.repository ?? undefined;
  } catch {
    return undefined;
  }
}
