'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { PostButton } from './PostButton.tsx';

/** In the header of a release that was live once: the way back to it. */
export function ReleaseControls() {
  const { id, initialData } = useDocumentInfo();
  const status: unknown = initialData?.['status'];
  const wasLive = status === 'replaced' || status === 'rolled-back';
  if (id === undefined || !wasLive) return null;
  return <PostButton href={`/api/releases/${id}/rollback`} label="Rull tilbake til denne" />;
}
