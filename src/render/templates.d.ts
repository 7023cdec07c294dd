/** A layout's template, compiled at build, with its style and script. */
export interface CompiledLayout {
  readonly page: object;
  /** Parts of its own, compiled. */
  readonly parts: Readonly<Record<string, object>>;
  readonly style: string;
  /** Style sheets that only pages with a certain part need, by the name of the part. */
  readonly styles: Readonly<Record<string, string>>;
  readonly script: string;
  /** For the content security policy, such as `sha256-…`. */
  readonly scriptHash: string;
}

export declare const layouts: Readonly<Record<string, CompiledLayout>>;
/** Parts that every layout may use, compiled. */
export declare const parts: Readonly<Record<string, object>>;
