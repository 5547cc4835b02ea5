'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { post } from './ask.ts';
import { useSay } from './useSay.ts';

interface Props {
  kind: string;
  /** Id of the shared entry. */
  id: string;
  site: string;
  label: string;
  /** The part to begin on. */
  section?: string;
  isMain?: boolean;
}

/** Begins an adaptation, or opens the one there is, at the part that one asked for. */
export function StartButton({ kind, id, site, label, section, isMain = false }: Props) {
  const [isAsking, setAsking] = useState(false);
  const router = useRouter();
  const say = useSay();
  const start = async () => {
    setAsking(true);
    const body = { kind, id, site, ...(section !== undefined && { section }) };
    const reply = await post<{ id: string }>('/start', body);
    if (reply.isGood) {
      const part = section === undefined ? '' : `#field-sections__${section}`;
      router.push(`/admin/collections/adaptation/${reply.body.id}${part}`);
      return;
    }
    toast.error(reply.message || say('something'));
    setAsking(false);
  };
  return (
    <Button
      buttonStyle={isMain ? 'primary' : 'secondary'}
      disabled={isAsking}
      margin={false}
      onClick={() => void start()}
      size="small"
    >
      {label}
    </Button>
  );
}
