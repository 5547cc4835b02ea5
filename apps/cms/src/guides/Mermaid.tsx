'use client';
import { Button, toast } from '@payloadcms/ui';
import { useSay } from './useSay.ts';

/** The map as text, for a document or a mail. */
export function Mermaid({ text }: { text: string }) {
  const say = useSay();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast.success(say('copied'));
  };
  return (
    <details className="sett-guide__list">
      <summary>{say('mermaid')}</summary>
      <Button buttonStyle="secondary" onClick={() => void copy()} size="small">
        {say('copy')}
      </Button>
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}
