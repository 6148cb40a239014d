export declare const cspDirectives: readonly { readonly name: string; readonly what: string; readonly without: string }[];

/** See `csp-line.js`. */
export declare function cspLine(embed?: {
  readonly page?: string;
  readonly script?: string;
  readonly origins?: readonly string[];
  readonly trustedTypes?: 'second-opinion' | 'lit-html';
}): string;
