'use client';
import { Button, TextInput, toast, useAuth } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type SyntheticEvent } from 'react';
import { slugify } from '../hooks/slugify.ts';
import { post } from '../components/PostButton.tsx';
import { useSites } from './useSites.ts';

/** Above the list of sites: a new kommune, with everything that is shared, in one step. */
export function NewSiteForm() {
  const { user } = useAuth();
  const [isOpen, setOpen] = useState(false);
  if (user?.['role'] !== 'administrator') return null;
  return (
    <section style={{ marginBottom: 'var(--base)' }}>
      {isOpen ? (
        <Form onDone={() => setOpen(false)} />
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)}>
          Ny kommune
        </Button>
      )}
    </section>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const router = useRouter();
  const sites = useSites();
  const [name, setName] = useState('');
  const [parent, setParent] = useState('norge');
  const [isAsking, setAsking] = useState(false);
  const key = slugify(name);
  const make = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAsking(true);
    const { message, isGood } = await post('/api/site/new', { key, name: name.trim(), parent });
    setAsking(false);
    if (!isGood) return void toast.error(message);
    toast.success(message);
    onDone();
    router.refresh();
  };
  return (
    <form
      onSubmit={(event) => void make(event)}
      style={{ display: 'grid', gap: 'var(--base)', maxWidth: '32rem' }}
    >
      <TextInput
        path="newSiteName"
        label="Hva heter kommunen?"
        value={name}
        onChange={(event: { target: { value: string } }) => setName(event.target.value)}
        description={
          key === ''
            ? 'For eksempel Hjartdal.'
            : `Adressen blir ${key}. Den kan ikke endres senere.`
        }
      />
      <label style={{ display: 'grid', gap: '0.25rem' }}>
        Bygger på
        <select
          value={parent}
          onChange={(event) => setParent(event.target.value)}
          style={{ padding: '0.6rem', font: 'inherit' }}
        >
          {sites.map((site) => (
            <option key={site.key} value={site.key}>
              {site.title}
            </option>
          ))}
        </select>
      </label>
      <p style={{ margin: 0 }}>
        Nettstedet får alt det felles innholdet med en gang. Den lokale delen kommer som utkast, til
        du fyller den ut.
      </p>
      <div style={{ display: 'flex', gap: 'var(--base)' }}>
        <Button type="submit" margin={false} disabled={isAsking || key === ''}>
          {isAsking ? 'Lager nettstedet …' : 'Lag nettstedet'}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onDone}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
