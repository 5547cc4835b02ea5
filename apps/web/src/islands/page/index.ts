/**
 * Everything that a page that is read does by itself, in one file and so in one request: what is open
 * now, the quick exit, and copying an outcome. Each does nothing where its part of the page is missing.
 */
import '../open-now/index.ts';
import '../quick-exit/index.ts';
import '../copy/index.ts';
