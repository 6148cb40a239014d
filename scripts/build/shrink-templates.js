import { MagicString } from 'magic-string';
import { parseAst } from 'vite';

/** White space in CSS that means nothing: runs, comments, and what stands around `{`, `}`, `;`, `,` and after `:`. */
export function shrinkCss(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}');
}

/** Runs of white space in markup as one space: what a browser shows does not change (we use no `<pre>`). */
export function shrinkMarkup(text) {
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');
}

const shrinkers = { css: shrinkCss, html: shrinkMarkup };

/** Vite plugin: shortens what stands in Lit's `css` and `html` templates, which no minifier looks into. */
export function shrinkTemplates() {
  return {
    name: 'shrink-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(?:css|html)`/.test(code)) return null;
      const changed = new MagicString(code);
      walk(parseAst(code), (node) => {
        const shrink = node.type === 'TaggedTemplateExpression' && shrinkers[node.tag.name];
        if (!shrink) return;
        for (const { start, end, value } of node.quasi.quasis) {
          const short = shrink(value.raw);
          if (short !== value.raw) changed.update(start, end, short);
        }
      });
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node && typeof node === 'object' && typeof node.type === 'string') {
    visit(node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') walk(child, visit);
  }
}
