import type { FileKind } from "../model/schemas.ts";

/** A compiled schema: true when the value fits. */
export type Validator = (value: unknown) => boolean;

export declare const validators: Readonly<Record<FileKind, Validator>>;
