import { join } from 'node:path';
import type { NextConfig } from 'next';

const folder = join(import.meta.dirname, '../..');

/** The packages lie two folders up, and other lockfiles above them. */
export default { turbopack: { root: folder }, outputFileTracingRoot: folder } satisfies NextConfig;
