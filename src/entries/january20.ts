// The one script: every widget and language in a file. The page's defaults are read before an element is defined.
import './lit-names.js';
import './script-tag.js';
import '../define.js';
import { fitFrames } from '../page/frames.js';
import { fillPlaceholders } from '../page/placeholders.js';

fillPlaceholders();
fitFrames();
