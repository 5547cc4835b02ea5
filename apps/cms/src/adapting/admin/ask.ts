'use client';
import { useEffect, useState } from 'react';

/** Asked for once on a page, however many parts of it want to know. */
const asked = new Map<string, Promise<unknown>>();

/** What the CMS answers, of the shape that the path promises; `undefined` until it has, and when it refuses. */
export function useAnswer(path: string | undefined): unknown {
  const [answer, setAnswer] = useState<{ path: string; value: unknown }>();
  useEffect(() => {
    if (path === undefined) return undefined;
    let isOpen = true;
    const known = asked.get(path) ?? get(path);
    asked.set(path, known);
    void known.then((value) => {
      if (isOpen) setAnswer({ path, value });
    });
    return () => {
      isOpen = false;
      asked.delete(path);
    };
  }, [path]);
  return answer !== undefined && answer.path === path ? answer.value : undefined;
}

async function get(path: string): Promise<unknown> {
  try {
    const response = await fetch(`/api/adaptation${path}`, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

export interface Reply<T> {
  isGood: boolean;
  body: T;
  /** What the CMS says when it refuses. */
  message: string;
}

/** Asks the CMS to do something. */
export async function post<T>(path: string, body: unknown): Promise<Reply<T>> {
  try {
    const response = await fetch(`/api/adaptation${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as T & { errors?: { message: string }[] };
    const message = answer.errors?.map((error) => error.message).join(' ') ?? '';
    return { isGood: response.ok, body: answer, message };
  } catch {
    return { isGood: false, body: {} as T, message: '' };
  }
}
