import type { EntryRule } from "./rule.ts";

const telling = ["area", "directions", "coordinates"] as const;

export const hiddenPlaceLocated: EntryRule = {
  id: "hidden-place-located",
  severity: "blocking",
  stage: "entry",
  title: "A hidden place can be found",
  why: "Whoever looks for a person there could find the door.",
  remedy: "Remove the line. Say under reached_through which service makes the contact.",
  *check({ written }) {
    const parts = [
      { place: written, path: [] as (string | number)[] },
      ...(written.sites ?? []).map((site, index) => ({ place: site, path: ["sites", index] })),
    ];
    for (const { place, path } of parts) {
      if (place.address !== "hidden") continue;
      for (const key of telling)
        if (place[key] !== undefined)
          yield {
            path: [...path, key],
            atKey: true,
            message:
              "The address is hidden, and {key} tells where it is. Remove the line; say under reached_through which service makes the contact.",
            args: { key },
          };
    }
  },
};
