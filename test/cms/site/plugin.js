import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packPlugin } from '../../../demo/cms/wordpress/pack.js';
import { runPhp, site } from './use-site.js';

/** The plugin as the pack script makes it, where WordPress looks for plugins; not yet switched on. */
export function installPlugin() {
  packPlugin(join(site.folder, 'wp-content/plugins'));
}

/** Switched off and gone, as after deleting it in the list of plugins. */
export function removePlugin() {
  runPhp("require ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'second-opinion/second-opinion.php' ); return true;");
  rmSync(join(site.folder, 'wp-content/plugins/second-opinion'), { recursive: true, force: true });
}
