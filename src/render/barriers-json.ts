import type { Barrier, BarriersContext, WonBarrier } from "./barriers-view.ts";

/** The register for programs: codes and dates, and texts in every language. A field that the audience may not see is absent. */
export function barriersJson(
  barriers: readonly Barrier[],
  won: readonly WonBarrier[] | undefined,
  { edition }: Pick<BarriersContext, "edition">,
): object {
  return {
    summary: { total: barriers.length, won: won?.length ?? null },
    entries: barriers.map(({ service: { id, organization, funding }, refusal }) => ({
      id,
      ...(edition.organizations.has(organization) ? { organization } : {}),
      ...refusal,
      ...(funding ? { funding } : {}),
    })),
    won: won?.map(({ service, who, on }) => ({ id: service.id, who, on })) ?? null,
  };
}
