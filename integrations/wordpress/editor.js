// The blocks in the editor: the widget itself as a live preview, and a control for each of its attributes.
(({ blocks, element, components, blockEditor, dom }, { widgets, language, words }) => {
  const { createElement: h } = element;

  // The newer sizes, which newer editors ask for by name.
  const sizes = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  // What would reach beyond the block: over the editor's window, or out to the network.
  const notInPreview = ['position', 'page-silence', 'sync-clock'];

  const timeZones = () => Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }));

  const controls = {
    flag: (props) => h(components.ToggleControl, { ...props, checked: Boolean(props.value) }),
    choice: (props, { values }) =>
      h(components.SelectControl, {
        ...props,
        value: props.value ?? '',
        options: [
          { value: '', label: words.default },
          ...Object.entries(values).map(([value, label]) => ({ value, label })),
        ],
      }),
    language: (props, { values }) =>
      h(components.SelectControl, {
        ...props,
        value: props.value ?? '',
        options: [
          { value: '', label: words.page },
          ...Object.entries(values).map(([value, label]) => ({ value, label })),
        ],
      }),
    list: ({ value, onChange, help, ...props }, { values }) =>
      h(
        components.BaseControl,
        { __nextHasNoMarginBottom: true, help },
        h(components.FormTokenField, {
          ...props,
          value: value ? value.split(' ') : [],
          suggestions: Object.keys(values),
          displayTransform: (token) => values[token] ?? token,
          onChange: (tokens) => onChange(tokens.filter((token) => token in values).join(' ')),
          __experimentalExpandOnFocus: true,
          // What this says since WordPress 7.1 in place of its own help, which stands around the field.
          help: '',
        }),
      ),
    'time-zone': (props) =>
      h(components.ComboboxControl, {
        ...props,
        value: props.value ?? '',
        options: timeZones(),
        allowReset: true,
      }),
    text: (props, { placeholder }) =>
      h(components.TextControl, { ...props, value: props.value ?? '', placeholder }),
  };

  /** Nothing in a preview takes the focus or a click: a click chooses the block. */
  const makeInert = (node) => {
    if (node) node.inert = true;
  };

  const previewAttributes = (widget, given) => {
    const attributes = {};
    for (const [name, { type }] of Object.entries(widget.attributes)) {
      if (notInPreview.includes(name) || !given[name]) continue;
      attributes[name] = type === 'flag' ? '' : given[name];
    }
    // A banner that comes on one day of the year could not be set up on the others.
    if (widget.attributes.show) attributes.show = 'always';
    return attributes;
  };

  for (const [name, widget] of Object.entries(widgets)) {
    const edit = ({ attributes: given, setAttributes }) => {
      const inspector = Object.entries(widget.attributes).map(([attribute, entry]) =>
        controls[entry.type](
          {
            ...sizes,
            key: attribute,
            label: entry.label,
            help: entry.help,
            value: given[attribute],
            // What is at its default is left out of the post.
            onChange: (value) => setAttributes({ [attribute]: value || undefined }),
          },
          entry,
        ),
      );
      const text = h(components.TextareaControl, {
        __nextHasNoMarginBottom: true,
        key: 'text',
        label: words.text,
        help: widget.text,
        value: given.text ?? '',
        onChange: (value) => setAttributes({ text: value || undefined }),
      });
      const preview = h(
        widget.tag,
        previewAttributes(widget, given),
        given.text &&
          h('span', {
            ...(widget.slot && { slot: widget.slot }),
            // The server lets less through than this: here it's enough that nothing in it runs.
            dangerouslySetInnerHTML: { __html: dom.safeHTML(given.text) },
          }),
      );
      return h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          {},
          h(components.PanelBody, { title: words.settings }, ...inspector, text),
        ),
        h('div', { ref: makeInert, lang: language }, preview),
        widget.attributes.show &&
          given.show !== 'always' &&
          h('p', { style: { fontSize: '13px', margin: '8px 0 0' } }, words.shown),
      );
    };
    blocks.registerBlockType(`january20/${name}`, { edit, save: () => null });
  }
})(window.wp, window.january20Editor);
