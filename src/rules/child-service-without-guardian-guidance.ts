import type { Conditions, Eligibility } from "../model/eligibility.ts";
import type { EntryRule } from "./rule.ts";

export const childServiceWithoutGuardianGuidance: EntryRule = {
  id: "child-service-without-guardian-guidance",
  severity: "error",
  stage: "entry",
  title: "Service for children, and who may consent for them is not said",
  why: "A child who is sent without a guardian may be turned away, or handed to the very person they fled from.",
  remedy:
    "Ask the provider who may consent and who goes along, and write it under under_18. For a child alone say whom to call.",
  example: {
    wrong: "provides: [child_friendly_space]",
    right:
      "provides: [child_friendly_space]\nunder_18: A guardian, or the child protection focal point",
  },
  when: ({ service, isClosed }) => !isClosed && !service.under_18,
  *check({ service, catalogue }) {
    const index = service.provides.findIndex(
      (code) => catalogue.vocabulary.get(code)?.sector === "child_protection",
    );
    const isForChildren = service.open_to !== undefined && takesChildrenOnly(service.open_to);
    if (index < 0 && !isForChildren) return;
    yield {
      path: index < 0 ? ["open_to"] : ["provides", index],
      ...(index < 0 ? { atKey: true } : {}),
      message:
        "This is for children, and nothing says who may consent for a child or who goes along. Ask, and write it under under_18.",
    };
  },
};

/** All who may come are under 18. */
function takesChildrenOnly(openTo: Eligibility): boolean {
  if (openTo.kind === "everyone") return false;
  const { all, any } = openTo;
  return isChild(all) || (any.length > 0 && any.every(isChild));
}

function isChild({ ages, sexes = [], groups = [] }: Conditions): boolean {
  return (
    (ages?.to !== undefined && ages.to < 18) ||
    (sexes.length > 0 && sexes.every((each) => each === "girls" || each === "boys")) ||
    (groups.length > 0 && groups.every((each) => children.has(each)))
  );
}

const children = new Set<string>(["unaccompanied_child", "separated_child"]);
