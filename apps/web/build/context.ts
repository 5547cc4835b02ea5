import type { SiteContent } from '../src/content/site-content.ts';
import type { BuildProblem } from './report.ts';

/** What one build is asked to do. */
export interface BuildOrder {
  contentDir: string;
  siteKey: string;
  /** Emptied first. Holds the finished site afterwards. */
  outDir: string;
  now: Date;
  /** Pages in the release before this, when there is one. */
  previousPages?: number | undefined;
}

/** What the steps share. `content` is set by the first of them. */
export interface BuildContext extends BuildOrder {
  content?: SiteContent;
}

/** One thing that is done to make a release. A step that finds problems ends the build. */
export interface Step {
  name: string;
  run: (context: BuildContext) => Promise<BuildProblem[]>;
}

/** The content that the first step has loaded. */
export function contentOf({ content }: BuildContext): SiteContent {
  if (content === undefined) throw new Error('The step that loads content must come first.');
  return content;
}
