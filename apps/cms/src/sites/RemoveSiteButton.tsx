'use client';
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { post } from '../components/PostButton.tsx';

/** Removes a site with all it owns. Asks twice: a click, and the key typed. A copy is kept. */
export function RemoveSiteButton() {
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
      <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(true)} size="small">
        Fjern nettstedet …
      </Button>
    );
  }
  return (
    <span style={{ display: 'flex', gap: '0.5rem', alignItems: 'center', flexWrap: 'wrap' }}>
      <label>
        Skriv <strong>{key}</strong> for å fjerne det og alt det eier:{' '}
        <input
          autoFocus
          value={confirm}
          onChange={(event) => setConfirm(event.target.value)}
          style={{ padding: '0.3rem', font: 'inherit', width: '10rem' }}
        />
      </label>
      <Button
        buttonStyle="primary"
        margin={false}
        size="small"
        disabled={confirm !== key}
        onClick={() => void remove()}
      >
        Fjern
      </Button>
      <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setAsking(false)}>
        Avbryt
      </Button>
    </span>
  );
}
