'use client';
import { Button, TextInput, toast, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { post } from '../components/PostButton.tsx';

/** Removes a site with all it owns. Asks twice: a click, and the key typed. A copy is kept. */
export function RemoveSite() {
  const { user } = useAuth();
  const { id, initialData } = useDocumentInfo();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [confirm, setConfirm] = useState('');
  const key = String(initialData?.['key'] ?? '');
  if (id === undefined || user?.['role'] !== 'administrator') return null;
  const remove = async () => {
    const { message, isGood } = await post('/api/site/remove', { key, confirm });
    if (!isGood) return void toast.error(message);
    toast.success(message);
    router.push('/admin/collections/site');
  };
  if (!isAsking) {
    return (
      <Button buttonStyle="secondary" onClick={() => setAsking(true)} size="small">
        Fjern nettstedet …
      </Button>
    );
  }
  return (
    <section style={{ display: 'grid', gap: '0.75rem' }}>
      <TextInput
        path="confirmRemoval"
        label={`Skriv ${key} for å fjerne nettstedet`}
        description="Det tas av nett, og alt det selv eier, fjernes. En kopi blir liggende på tjeneren. Det som er felles, røres ikke."
        value={confirm}
        onChange={(event: { target: { value: string } }) => setConfirm(event.target.value)}
      />
      <span style={{ display: 'flex', gap: '0.5rem' }}>
        <Button
          disabled={confirm !== key}
          margin={false}
          onClick={() => void remove()}
          size="small"
        >
          Fjern
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setAsking(false)}
          size="small"
        >
          Avbryt
        </Button>
      </span>
    </section>
  );
}
