// What a classic editor is usually made of. The tests load it as one file: see test/server/sanitizers.mjs.
export { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
export { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
export { Essentials } from '@ckeditor/ckeditor5-essentials';
export { Heading } from '@ckeditor/ckeditor5-heading';
export { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
export { Link } from '@ckeditor/ckeditor5-link';
export { List } from '@ckeditor/ckeditor5-list';
export { Paragraph } from '@ckeditor/ckeditor5-paragraph';
