import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import DOMPurify from 'dompurify';
import type { TinyMCE } from 'tinymce';
import '../../src/entries/january20.js';
import { mount, settled, until } from '../helpers.js';
import {
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
} from './editors/ckeditor5.js';
import { editorjs, editorjsRaw } from './editors/editorjs.js';
import { froala } from './editors/froala.js';
import { jodit } from './editors/jodit.js';
import { lexical } from './editors/lexical.js';
import { quill } from './editors/quill.js';
import { sunEditor } from './editors/suneditor.js';
import { tiptap } from './editors/tiptap.js';
import { trix } from './editors/trix.js';
import type { RoundTrip } from './round-trip.js';

/* The forms of the snippet */

const words = 'Bakıda 131 nəfər öldürülüb.';
const text = `<div lang="az" dir="ltr"><h2>20 Yanvar</h2><ul><li><time datetime="1990-01-20">20 yanvar 1990</time>: <strong>131</strong> nəfər</li></ul></div>`;

const address =
  'embed.html?widget=statistics-card&amp;lang=az&amp;theme=dark&amp;figures=killed%20injured#jan20';

const forms = {
  element: '<jan20-statistics-card lang="az" theme="dark" figures="killed injured"></jan20-statistics-card>',
  placeholder: `<div data-jan20="statistics-card" data-lang="az" data-theme="dark" data-figures="killed injured">${words}</div>`,
  classes: `<div class="jan20 jan20-statistics-card jan20-lang-az jan20-theme-dark jan20-figures-killed,injured">${words}</div>`,
  link: `<p><a href="https://widgets.example/january20/v0/${address}">${words}</a></p>`,
  // Some editors make an address of their own site a relative one.
  'link to the own site': `<p><a href="${location.origin}/dist/${address}">${words}</a></p>`,
  frame:
    '<iframe src="/test/fixtures/elsewhere.html?widget=statistics-card&amp;lang=az" title="20 Yanvar" width="560" height="640"></iframe>',
  text,
} as const;

type Form = keyof typeof forms;

/** What every one of them keeps by its default settings. */
const links = ['link', 'link to the own site'] as const;

/* What they go through */

const inBox = (fill: (box: HTMLElement) => Promise<string>): Promise<string> => {
  const box = document.createElement('div');
  document.body.append(box);
  return fill(box).finally(() => box.remove());
};

/** Opens what is in the editor's form in CKEditor 5, as a CMS does, and takes what it would save. */
const ckeditor = (html: string, htmlSupport?: object): Promise<string> =>
  inBox(async (box) => {
    const source = document.createElement('div');
    box.append(source);
    const editor = await ClassicEditor.create(source, {
      licenseKey: 'GPL',
      plugins: [
        Essentials,
        Paragraph,
        Heading,
        Bold,
        Italic,
        Link,
        List,
        ...(htmlSupport ? [GeneralHtmlSupport] : []),
      ],
      toolbar: ['heading', 'bold', 'italic', 'link', 'bulletedList', 'numberedList'],
      ...(htmlSupport && { htmlSupport }),
    });
    try {
      editor.setData(html);
      await settled();
      // The widgets leave what is being edited alone, or the editor would save them in the placeholder's stead.
      expect(box.querySelector('[contenteditable] jan20-statistics-card')).to.equal(null);
      return editor.getData();
    } finally {
      await editor.destroy();
    }
  });

let tinymce: TinyMCE | undefined;

const loadTinymce = async (): Promise<TinyMCE> => {
  if (!tinymce) {
    const script = document.createElement('script');
    script.src = '/node_modules/tinymce/tinymce.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    document.head.append(script);
    await loaded;
    tinymce = (globalThis as unknown as { tinymce: TinyMCE }).tinymce;
  }
  return tinymce;
};

/** Opens HTML in TinyMCE, and takes what it would save. */
const tiny = (html: string, inline = false): Promise<string> =>
  inBox(async (box) => {
    const tinyMCE = await loadTinymce();
    const target = document.createElement('div');
    box.append(target);
    const [editor] = await tinyMCE.init({ target, inline, license_key: 'gpl' });
    editor!.setContent(html);
    await settled();
    expect(box.querySelector('[contenteditable] jan20-statistics-card')).to.equal(null);
    const saved = editor!.getContent();
    editor!.remove();
    return saved;
  });

/** Opens HTML in an editor, and takes what a CMS would save. */
const edited =
  (roundTrip: RoundTrip) =>
  (html: string): Promise<string> =>
    inBox(async (box) => {
      const place = document.createElement('div');
      box.append(place);
      const save = await roundTrip(html, place);
      await settled();
      if (!html.includes('<jan20-'))
        expect(box.querySelector('[contenteditable] jan20-statistics-card')).to.equal(null);
      return save();
    });

interface Cleaner {
  readonly clean: (html: string) => string | Promise<string>;
  /** The forms that come through and work. */
  readonly keeps: readonly Form[];
}

const cleaners: Readonly<Record<string, Cleaner>> = {
  DOMPurify: {
    clean: (html) => DOMPurify.sanitize(html),
    keeps: [...links, 'placeholder', 'classes', 'text'],
  },
  'DOMPurify without data attributes': {
    clean: (html) => DOMPurify.sanitize(html, { ALLOW_DATA_ATTR: false }),
    keeps: [...links, 'classes', 'text'],
  },
  'DOMPurify with frames': {
    clean: (html) => DOMPurify.sanitize(html, { ADD_TAGS: ['iframe'] }),
    keeps: [...links, 'placeholder', 'classes', 'frame', 'text'],
  },
  'sanitize-html': {
    clean: (html) => executeServerCommand('sanitize-html', { html }),
    keeps: [...links, 'text'],
  },
  'sanitize-html with data attributes': {
    clean: (html) =>
      executeServerCommand('sanitize-html', {
        html,
        options: { allowedAttributes: { a: ['href'], div: ['data-*'] } },
      }),
    keeps: [...links, 'placeholder', 'text'],
  },
  'sanitize-html with classes': {
    clean: (html) =>
      executeServerCommand('sanitize-html', {
        html,
        options: { allowedClasses: { div: ['jan20', 'jan20-*'] } },
      }),
    keeps: [...links, 'classes', 'text'],
  },
  'CKEditor 5': {
    clean: (html) => ckeditor(html),
    keeps: [...links, 'text'],
  },
  'CKEditor 5 with General HTML Support': {
    clean: (html) => ckeditor(html, { allow: [{ name: 'div', attributes: /^data-/, classes: /^jan20/ }] }),
    keeps: [...links, 'placeholder', 'classes', 'text'],
  },
  // As Drupal has it in a text format without restrictions.
  'CKEditor 5 with all HTML allowed': {
    clean: (html) =>
      ckeditor(html, { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] }),
    keeps: [...links, 'element', 'placeholder', 'classes', 'frame', 'text'],
  },
  TinyMCE: {
    clean: (html) => tiny(html),
    keeps: [...links, 'placeholder', 'classes', 'text'],
  },
  'TinyMCE in the page itself': {
    clean: (html) => tiny(html, true),
    keeps: [...links, 'placeholder', 'classes', 'text'],
  },
  Quill: {
    clean: edited(quill),
    keeps: [...links, 'text'],
  },
  TipTap: {
    clean: edited(tiptap),
    keeps: [...links, 'text'],
  },
  Lexical: {
    clean: edited(lexical),
    keeps: [...links, 'text'],
  },
  'Editor.js': {
    clean: edited(editorjs),
    keeps: [...links, 'text'],
  },
  'Editor.js with its block for HTML': {
    clean: edited(editorjsRaw),
    keeps: [...links, 'element', 'placeholder', 'classes', 'frame', 'text'],
  },
  Trix: {
    clean: edited(trix),
    keeps: [...links, 'text'],
  },
  Jodit: {
    clean: edited(jodit),
    keeps: [...links, 'element', 'placeholder', 'classes', 'frame', 'text'],
  },
  Froala: {
    clean: edited(froala),
    keeps: [...links, 'placeholder', 'classes', 'frame', 'text'],
  },
  SunEditor: {
    clean: edited(sunEditor),
    keeps: [...links, 'frame', 'text'],
  },
};

/* Whether they still work */

// Without the spaces, which editors set as they like between blocks.
const wordsOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, '');

const works: Readonly<Record<Form, (cleaned: string) => Promise<boolean>>> = {
  element: (cleaned) => becomesWidget(cleaned),
  placeholder: (cleaned) => becomesWidget(cleaned),
  classes: (cleaned) => becomesWidget(cleaned),
  link: (cleaned) => becomesWidget(cleaned),
  'link to the own site': (cleaned) => becomesWidget(cleaned),
  frame: async (cleaned) => {
    const frame = (await mount(cleaned)).querySelector('iframe');
    // With an empty `sandbox` no script runs in it.
    if (!frame?.hasAttribute('src') || frame.hasAttribute('sandbox')) return false;
    await until(() => frame.contentWindow?.location.search, 'the page in the frame');
    expect(frame.contentWindow!.location.search).to.equal('?widget=statistics-card&lang=az');
    return true;
  },
  text: (cleaned) => Promise.resolve(wordsOf(cleaned) === wordsOf(text)),
};

const becomesWidget = async (cleaned: string): Promise<boolean> => {
  const box = await mount(cleaned);
  await settled(box);
  const card = box.querySelector('jan20-statistics-card');
  if (!card) return false;
  await until(
    () => card.shadowRoot?.querySelector('[lang="az"][data-theme="dark"]'),
    'the card in Azerbaijani',
  );
  const numbers = [...card.shadowRoot!.querySelectorAll('[part~="number"]')].map(({ textContent }) =>
    textContent.trim(),
  );
  expect(numbers).to.deep.equal(['131', '744']);
  return true;
};

for (const [name, { clean, keeps }] of Object.entries(cleaners)) {
  describe(name, () => {
    for (const form of Object.keys(forms) as Form[]) {
      const kept = keeps.includes(form);
      it(`${form}: ${kept ? 'comes through, and works' : 'is lost'}`, async () => {
        const cleaned = await clean(forms[form]);
        expect(await works[form](cleaned), cleaned).to.equal(kept);
        // Whatever is lost, the words of a placeholder or a link are not.
        if (forms[form].includes(words)) expect(wordsOf(cleaned)).to.equal(wordsOf(words));
      });
    }
  });
}

for (const form of ['placeholder', 'classes', 'link'] as const) {
  describe(`the form ${form}`, () => {
    it('is left alone while it is being edited, and filled in the page that is made of it', async () => {
      const editor = await mount(`<div contenteditable="true">${forms[form]}</div>`);
      await settled(editor);
      const edited = editor.firstElementChild!;
      expect(edited.innerHTML).to.equal(forms[form]);
      expect(await works[form](edited.innerHTML)).to.equal(true);
    });
  });
}
