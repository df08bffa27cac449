/** The folder of package.json. */
export declare const root: string;
/** Compiles what changed; false where it does not compile. */
export declare const build: () => Promise<boolean>;
