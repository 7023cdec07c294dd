import { simpleHours } from "./schema-hours.ts";
import {
  code,
  list,
  mark,
  object,
  type Properties,
  phoneNumber,
  roleId,
  text,
} from "./schema-parts.ts";

/** Whom people turn to: the desk itself, emergency numbers, specialists, complaints. */
export const peopleProperties: Properties = mark(
  { audience: "public" },
  {
    scope: {
      title: "Scope",
      description: "What this pathway covers and what it does not.",
      examples: ["Khartoum State"],
      ...text(1500),
    },
    inclusion_policy: {
      title: "Inclusion policy",
      description: "By which rule a provider is listed, and by which it is taken out.",
      examples: ["Vetted every year"],
      ...text(2000),
    },
    own_services: {
      title: "Our own services",
      description: "What is done here at the desk; printed first.",
      examples: [[{ name: "Phone calls home", text: "Free, ten minutes." }]],
      ...list(
        object(
          {
            name: {
              title: "Name",
              description: "What.",
              examples: ["Phone calls home"],
              ...text(200),
            },
            text: {
              title: "Words",
              description: "When and how.",
              examples: ["Free, ten minutes."],
              ...text(600),
            },
            provides: {
              title: "Provides",
              description: "Codes.",
              examples: [["phone_calls"]],
              ...list(code, 20),
            },
          },
          ["name"],
        ),
      ),
    },
    emergency: {
      title: "Emergency numbers",
      description: "Whom to call in danger, in the order to print.",
      examples: [[{ for: "Ambulance", phone: "333" }]],
      ...list(
        object(
          {
            for: {
              title: "For",
              description: "What it is for.",
              examples: ["Ambulance"],
              ...text(120),
            },
            phone: {
              title: "Phone",
              description: "The number, in quotes.",
              examples: ["333"],
              ...phoneNumber,
            },
            hours: {
              title: "Hours",
              description: "When it is answered.",
              examples: ["always"],
              ...simpleHours,
            },
            text: {
              title: "Words",
              description: "What to know before calling.",
              examples: ["They come without asking for papers."],
              ...text(400),
            },
          },
          ["for", "phone"],
        ),
        20,
      ),
    },
    specialists: {
      title: "Specialists",
      description:
        "Whom the desk calls before it acts or refers: children, sexual violence, trafficking.",
      examples: [[{ sectors: ["sgbv"], role: "protection-lead", phone: "+249 91 234 5600" }]],
      ...list(
        object(
          {
            sectors: {
              title: "Sectors",
              description: "Sectors this specialist answers for.",
              examples: [["child_protection"]],
              ...list(code, 16),
            },
            codes: {
              title: "Codes",
              description: "Codes this specialist answers for.",
              examples: [["clinical_care_for_survivors"]],
              ...list(code, 40),
            },
            role: {
              title: "Role",
              description: "The role that answers.",
              examples: ["protection-lead"],
              ...roleId,
            },
            phone: {
              title: "Phone",
              description: "The number, in quotes.",
              examples: ["+249 91 234 5600"],
              ...phoneNumber,
            },
            hours: {
              title: "Hours",
              description: "When it is answered.",
              examples: ["always"],
              ...simpleHours,
            },
            backup: {
              title: "Backup",
              description: "The number when nobody answers, in quotes.",
              examples: ["+249 91 234 5601"],
              ...phoneNumber,
            },
          },
          ["role", "phone"],
        ),
        20,
      ),
    },
    complaints: {
      title: "Complaints",
      description: "Where people complain about us or a provider.",
      examples: [{ general: "+249 91 234 5610" }],
      ...object({
        general: {
          title: "General",
          description: "The ordinary channel.",
          examples: ["+249 91 234 5610"],
          ...text(400),
        },
        sensitive: {
          title: "Sensitive",
          description: "The channel for abuse or misconduct.",
          examples: ["+249 91 234 5611"],
          ...text(400),
        },
        independent: {
          title: "Independent",
          description: "Somebody outside our organisation.",
          examples: ["Ombudsperson"],
          ...text(400),
        },
      }),
    },
  },
);
