'use client';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import type { UIFieldClientComponent } from 'payload';
import { useEffect } from 'react';
import { useSectionField } from './useSectionField.ts';
import { useSay } from './useSay.ts';
import './adapting.css';
import './modes.css';

const SHORT = 400;

/** Beside a part of an adaptation: what the site inherits there, for reference. */
export const SharedText: UIFieldClientComponent = ({ path }) => {
  const section = path.split('.')[1] ?? '';
  const { id } = useDocumentInfo();
  const found = useSectionField(section);
  const mode = useFormFields(([fields]) => fields[`sections.${section}.mode`]?.value);
  const say = useSay();
  useEffect(() => {
    if (found !== undefined) scrollToSection(section);
  }, [found === undefined, section]);
  if (id === undefined || found === undefined) return null;
  const from =
    found.sharedFrom.length === 0
      ? say('shared')
      : say('from', { site: found.sharedFrom.join(' + ') });
  if (found.shared === '') return <p className="sett-shared">{`${from}: ${say('emptyInside')}`}</p>;
  const isUsed = mode === 'replace' || mode === 'append' || mode === 'hide';
  return (
    <details className="sett-shared" open={isUsed || found.shared.length < SHORT}>
      <summary>{from}</summary>
      <p className="sett-text">{found.shared}</p>
    </details>
  );
};

/** The form comes after the page, so the browser itself has nothing to scroll to. */
function scrollToSection(section: string): void {
  const id = `field-sections__${section}`;
  if (window.location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView();
}
