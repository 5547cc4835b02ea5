/** Everything that the pages of a guide do by themselves, in one file: nothing is lost without it. */
import '../open-now/index.ts';
import './copy.ts';
