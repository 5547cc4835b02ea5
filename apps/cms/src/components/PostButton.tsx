'use client';
import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';

interface Props {
  href: string;
  label: string;
  isDisabled?: boolean;
}

/** Asks the CMS to do something, and shows what it answers. */
export function PostButton({ href, label, isDisabled = false }: Props) {
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    const { message, isGood } = await post(href);
    if (isGood) toast.success(message);
    else toast.error(message);
    setAsking(false);
  };
  return (
    <Button
      buttonStyle="secondary"
      disabled={isDisabled || isAsking}
      margin={false}
      onClick={() => void ask()}
      size="small"
    >
      {label}
    </Button>
  );
}

export interface Answer {
  message: string;
  isGood: boolean;
}

/** Posts to the CMS as whoever is signed in, and gives what it says, in words. */
export async function post(href: string, input?: object): Promise<Answer> {
  try {
    const response = await fetch(href, {
      method: 'POST',
      credentials: 'same-origin',
      ...(input && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }),
    });
    const body = (await response.json()) as { message?: string; errors?: { message: string }[] };
    const message = body.message ?? body.errors?.map((error) => error.message).join(' ') ?? '';
    return { message: message || 'Ferdig.', isGood: response.ok };
  } catch {
    return { message: 'Fikk ikke kontakt med CMS-et. Prøv igjen.', isGood: false };
  }
}
