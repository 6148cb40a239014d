/** The block in the editor: a card with the fallback inside, and a field for every attribute the element has. */
(function ({ blocks, blockEditor, components, element, i18n }, elements) {
  const { createElement: make, Fragment } = element;
  const { __ } = i18n;

  blocks.registerBlockType('second-opinion/element', {
    edit: EditElement,
    // Only what stands inside is saved; the rest is written when the page is asked for.
    save: () => make(blockEditor.InnerBlocks.Content),
    variations: Object.entries(elements).map(([name, { title, description }]) => ({
      name,
      title,
      description,
      attributes: { element: name },
      isDefault: name === 'specialist-finder',
      isActive: (attributes, variation) => attributes.element === variation.element,
    })),
  });

  function EditElement({ attributes, setAttributes }) {
    const known = elements[attributes.element];
    const frame = blockEditor.useBlockProps();
    if (!known) return make('div', frame, __('This element is not part of the plugin any more.', 'second-opinion'));
    const change = (group) => (name, value) => setAttributes({ [group]: { ...attributes[group], [name]: value } });
    return make(
      Fragment,
      null,
      make(
        blockEditor.InspectorControls,
        null,
        panel(__('Settings', 'second-opinion'), known.attributes.filter(({ isShared }) => !isShared), attributes.settings, change('settings'), true),
        panel(__('Settings all elements have', 'second-opinion'), known.attributes.filter(({ isShared }) => isShared), attributes.settings, change('settings')),
        panel(__('Your own words', 'second-opinion'), known.slots.map((slot) => ({ ...slot, isLong: true })), attributes.slots, change('slots')),
        panel(
          __('Data in the page', 'second-opinion'),
          [{ name: 'data', label: __('JSON', 'second-opinion'), help: dataHelp(attributes.data), isLong: true }],
          attributes,
          (name, value) => setAttributes({ [name]: value }),
        ),
      ),
      make(
        'div',
        frame,
        make(
          components.Placeholder,
          { icon: 'groups', label: known.title, instructions: known.description, isColumnLayout: true },
          make('p', null, known.isFallback ? __('Visitors see what you write here until the element is ready. Put your phone number in it.', 'second-opinion') : known.inside),
          make(blockEditor.InnerBlocks, { template: [['core/paragraph', { placeholder: known.isFallback ? __('Call us at …', 'second-opinion') : __('Type / to add a block', 'second-opinion') }]] }),
        ),
      ),
    );
  }

  function panel(title, fields, values, change, initialOpen = false) {
    if (fields.length === 0) return null;
    return make(
      components.PanelBody,
      { title, initialOpen },
      fields.map(({ name, label, help, isBoolean, isLong }) => {
        const common = { key: name, label, help, onChange: (value) => change(name, value) };
        if (isBoolean) return make(components.ToggleControl, { ...common, checked: Boolean(values[name]) });
        const control = isLong ? components.TextareaControl : components.TextControl;
        return make(control, { ...common, value: values[name] ?? '' });
      }),
    );
  }

  /** What to put there; or what is wrong with what is there, while it is being written. */
  function dataHelp(text) {
    try {
      if (text.trim()) JSON.parse(text);
      return __('In place of a file at “src”, where the element reads one.', 'second-opinion');
    } catch {
      return __('This is not JSON yet; it is left out until it is.', 'second-opinion');
    }
  }
})(window.wp, window.secondOpinionElements);
