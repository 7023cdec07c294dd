import { holdersSchema } from "./schema-holders.ts";
import { mappingSchema } from "./schema-mapping.ts";
import { organizationSchema } from "./schema-organization.ts";
import type { Schema } from "./schema-parts.ts";
import { pathwaySchema } from "./schema-pathway.ts";
import { editionSchema } from "./schema-publication.ts";
import { decisionSchema, protocolSchema, waiverSchema } from "./schema-records.ts";
import { serviceSchema } from "./schema-service.ts";
import { signOffSchema } from "./schema-sign-off.ts";

/** The kinds of file a pathway consists of. */
export type FileKind =
  | "pathway"
  | "service"
  | "organization"
  | "protocol"
  | "decision"
  | "waiver"
  | "signOff"
  | "edition"
  | "mapping"
  | "holders";

/** The JSON Schema of each kind of file: the source of validation, editor help, types, audiences and fact groups. */
export const schemas: Readonly<Record<FileKind, Schema>> = {
  pathway: pathwaySchema,
  service: serviceSchema,
  organization: organizationSchema,
  protocol: protocolSchema,
  decision: decisionSchema,
  waiver: waiverSchema,
  signOff: signOffSchema,
  edition: editionSchema,
  mapping: mappingSchema,
  holders: holdersSchema,
};
