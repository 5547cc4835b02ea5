import { ContentError } from '@sett/content';
import { loadContent } from '@sett/content/files';
import { pictureCache } from '../../src/content/environment.ts';
import { withPictures } from '../../src/content/load.ts';
import { siteContent } from '../../src/content/site-content.ts';
import type { BuildContext, Step } from '../context.ts';
import type { BuildProblem } from '../report.ts';

/** Reads and checks the content, and gives the site its part of it. */
export const loadStep: Step = { name: 'innhold', run };

async function run(context: BuildContext): Promise<BuildProblem[]> {
  if (Number.isNaN(context.now.getTime())) {
    return [
      {
        message: 'Tidspunktet kan ikke leses.',
        remedy: 'Skriv for eksempel 2026-11-23T12:00:00Z.',
      },
    ];
  }
  try {
    const content = await loadContent(context.contentDir);
    context.content = await withPictures(siteContent(content, context.siteKey, context.now), {
      contentDir: context.contentDir,
      cacheDir: pictureCache(process.env),
    });
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(toBuildProblem);
    if (error instanceof RangeError)
      return [{ message: error.message, remedy: 'Sjekk nøkkelen til nettstedet.' }];
    throw error;
  }
}

const toBuildProblem = ({
  file,
  field,
  message,
  remedy,
}: ContentError['problems'][number]): BuildProblem => ({
  file: field === undefined ? file : `${file} › ${field}`,
  message,
  remedy,
});
