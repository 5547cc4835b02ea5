import { z } from 'zod';
import { localizedMarkdown } from '../localized.ts';

/** Running text between other blocks. */
export const text = () => z.strictObject({ type: z.literal('text'), text: localizedMarkdown() });
