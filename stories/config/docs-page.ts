import { Controls, Description, Primary, Title } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type ReactElement } from 'react';

/** An element's page: what it is for, its first state, and every attribute, event, slot, part and custom property. */
export function docsPage(): ReactElement {
  return createElement(Fragment, null, ...[Title, Description, Primary, Controls].map((block, key) => createElement(block as () => ReactElement, { key })));
}
