/**
 * What the guard found, put into the script by the build before everything else. Not there in the package's modules
 * and in tests: ask with `typeof`.
 */
declare const __secondOpinion: import('./guard.ts').GuardOutcome | undefined;
