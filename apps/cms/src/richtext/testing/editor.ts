import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { buildConfig } from 'payload';
import { richTextEditor } from '../editor.ts';

/** The rich text editor as Payload sets it up, in a configuration with one collection to link to. */
export async function editorAdapter(): Promise<LexicalRichTextAdapter> {
  const { editor } = await buildConfig({
    secret: 'test',
    telemetry: false,
    db: { defaultIDType: 'text', init: () => ({}) as never },
    collections: [{ slug: 'service', fields: [] }],
    editor: richTextEditor(['service']),
  });
  return editor as LexicalRichTextAdapter;
}

/** A real Lexical editor with the nodes of our features, without a browser. */
export async function headlessEditor() {
  const { editorConfig } = await editorAdapter();
  return createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error;
    },
  });
}
