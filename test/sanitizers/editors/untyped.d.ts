// The packages have no types for these files, or types that this project's settings do not allow.
declare module '@editorjs/editorjs/dist/editorjs.mjs' {
  export default class EditorJS {
    constructor(config: object);
    readonly isReady: Promise<void>;
    save(): Promise<{ blocks: { type: string; data: object }[] }>;
  }
}

declare module '@editorjs/raw' {
  const RawTool: object;
  export default RawTool;
}

declare module 'jodit/es2021/jodit.min.js' {
  export { Jodit } from 'jodit';
}
