import { z } from 'zod';
import { ref } from '../basic.ts';
import { localizedText } from '../localized.ts';

/** Whom to turn to. The numbers stand in their own entry, each with its date, and only there. */
export const contactBlock = () =>
  z.strictObject({
    type: z.literal('contact'),
    title: localizedText().optional(),
    to: ref('service', 'organisation', 'helpline'),
  });
