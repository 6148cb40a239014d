import { executeServerCommand } from '@web/test-runner-commands';

/** Media type and features to pretend, by the names CSS gives them. */
export interface EmulatedFeatures {
  readonly media?: 'print' | 'screen';
  readonly 'forced-colors'?: 'active' | 'none';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
}

/**
 * Pretends a media type or features until the next call; without any, puts everything back.
 *
 * @returns false where the engine can't (only Chromium can): skip the test then
 */
export async function emulateFeatures(features: EmulatedFeatures = {}): Promise<boolean> {
  const { applied } = await executeServerCommand<{ applied: boolean }, Record<string, string>>('emulate-features', { ...features });
  return applied;
}
