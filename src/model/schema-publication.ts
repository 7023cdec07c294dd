import {
  count,
  date,
  id,
  languageCode,
  line,
  list,
  mark,
  object,
  oneOf,
  roleId,
  type Schema,
} from "./schema-parts.ts";

const editionNumber = count(100_000, "Write the edition's number, for example 3.");

/** A digest of Git, short or long. */
const commit: Schema = {
  type: "string",
  maxLength: 64,
  pattern: "^[0-9a-f]{40,64}$",
  errorMessage: "Write Git's whole name for the save: 40 digits and letters.",
};

const digest: Schema = {
  examples: ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
  type: "string",
  maxLength: 64,
  pattern: "^[0-9a-f]{64}$",
  errorMessage: "Write the 64 digits and letters of the SHA-256.",
};

const printed: Schema = object(
  {
    layout: {
      title: "Layout",
      description: "What it is: a booklet, a directory.",
      examples: ["booklet"],
      ...id,
    },
    language: {
      title: "Language",
      description: "The language it is in.",
      examples: ["ar"],
      ...languageCode,
    },
    file: {
      title: "File",
      description:
        "The file's name, without folders. Of a site, its folder with a slash at the end, and the digest is that of the list of its pages.",
      examples: ["booklet-ar.pdf"],
      ...line(200),
    },
    sha256: {
      ...digest,
      title: "Digest",
      description: "The file's SHA-256, which tells a true copy from a changed one.",
    },
    pages: {
      title: "Pages",
      description: "How many pages it has, where it is for paper.",
      examples: [48],
      ...count(100_000, "Write the number of pages."),
    },
    entries: {
      title: "Entries",
      description:
        "Where each service stands in it: the number of its entry, its page, its id. Corrections are told by these.",
      examples: [["1 14 eye-clinic"]],
      ...list(
        {
          type: "string",
          maxLength: 80,
          pattern: "^[1-9]\\d{0,4} [1-9]\\d{0,4} [a-z0-9](-?[a-z0-9])*$",
          errorMessage: "Write the number of the entry, its page and its id: 1 14 eye-clinic.",
        },
        5000,
      ),
    },
  },
  ["layout", "language"],
);

/** `editions/<number>.yaml`: a numbered, dated publication. Written by the program. */
export const editionSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "An edition",
  description:
    "A numbered, dated publication. The program writes this file; a change by hand makes old copies unverifiable.",
  ...object(
    mark(
      { audience: "restricted" },
      {
        number: {
          title: "Number",
          description: "The edition's number; the file is named after it.",
          examples: [3],
          ...editionNumber,
        },
        audience: {
          title: "Audience",
          description: "Who may read it. A restricted edition's file stands in private/editions/.",
          examples: ["public"],
          ...oneOf(["public", "partner", "restricted"]),
        },
        as_of: {
          title: "As of",
          description: "The day the entries were judged by.",
          examples: ["2026-11-20"],
          ...date,
        },
        valid_until: {
          title: "Valid until",
          description: "The last day on which a copy may be used.",
          examples: ["2027-02-18"],
          ...date,
        },
        by: {
          title: "By",
          description: "The role that published it.",
          examples: ["coordinator"],
          ...roleId,
        },
        sign_off: {
          title: "Sign-off",
          description: "The day of the protection officer's signature: a file in sign-offs/.",
          examples: ["2026-11-19"],
          ...date,
        },
        code: {
          title: "Code",
          description: "The short code printed on every page.",
          examples: ["K7Q-2MD"],
          ...line(40),
        },
        commit: {
          title: "Commit",
          description: "Git's name for the save it was made from; it can be made again from it.",
          examples: ["9fceb02d0ae598e95dc970b74767f19372d61af8"],
          ...commit,
        },
        private_commit: {
          title: "Commit of private/",
          description: "The same of the repository of restricted entries, which is separate.",
          examples: ["9fceb02d0ae598e95dc970b74767f19372d61af8"],
          ...commit,
        },
        tag: {
          title: "Tag",
          description: "The tag that Git was given for it.",
          examples: ["edition-3"],
          ...line(100),
        },
        listed: {
          title: "Services listed",
          description: "To how many services people can be sent by it.",
          examples: [41],
          ...count(100_000, "Write how many services it lists."),
        },
        waivers: {
          title: "Signed exceptions",
          description: "The waivers that were in force: rule and entry, as their files are named.",
          examples: [["looks-sensitive--road-radio"]],
          ...list(line(140), 5000),
        },
        decisions: {
          title: "Decisions",
          description: "The decisions that were in force, by the names of their files.",
          examples: [["women-centre"]],
          ...list(id, 5000),
        },
        follows: {
          title: "Follows",
          description:
            "The edition before for the same readers: what is new since is on a page of its own.",
          examples: [2],
          ...editionNumber,
        },
        made_with: {
          title: "Made with",
          description: "How it differs from the plain edition of the pathway.",
          examples: [{ select: "sector=health", large_print: "yes" }],
          ...object(
            {
              select: {
                title: "Select",
                description: "Only some services, as it was typed.",
                examples: ["sector=health"],
                ...line(1000),
              },
              second: {
                title: "Second language",
                description: "The language beside the first.",
                examples: ["ar"],
                ...languageCode,
              },
              title: {
                title: "Title",
                description: "Another title than the pathway's.",
                examples: ["Help in Bahri"],
                ...line(200),
              },
              large_print: {
                title: "Large print",
                description: "Larger letters, where the layout has them.",
                examples: ["yes"],
                ...oneOf(["yes"]),
              },
              logo: {
                title: "Logo",
                description:
                  "The picture on the cover: its file, and the digest of what was printed.",
                examples: [
                  {
                    file: "logo.png",
                    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  },
                ],
                ...object(
                  {
                    file: {
                      title: "File",
                      description: "From the pathway's folder.",
                      examples: ["logo.png"],
                      ...line(300),
                    },
                    sha256: { ...digest, title: "Digest", description: "Its SHA-256." },
                  },
                  ["file", "sha256"],
                ),
              },
            },
            [],
          ),
        },
        tool: {
          title: "Program",
          description: "The version of the program that made it.",
          examples: ["0.1.0"],
          ...line(60),
        },
        browser: {
          title: "Browser",
          description: "What printed it, with its version: another one may set other lines.",
          examples: ["Chrome/143.0.0.0"],
          ...line(200),
        },
        fonts: {
          title: "Fonts",
          description: "Where its letters come from, with their versions.",
          examples: [["@fontsource/noto-sans 5.3.0"]],
          ...list(line(100), 30),
        },
        withdrawn: {
          title: "Withdrawn",
          description: "The day from which nobody may use a copy any more.",
          examples: ["2026-12-01"],
          ...date,
        },
        documents: {
          title: "Documents",
          description: "What was made of it.",
          examples: [[{ layout: "booklet", language: "ar", file: "booklet-ar.pdf" }]],
          ...list(printed, 200),
        },
      },
    ),
    ["number", "audience", "as_of"],
  ),
};
