import './script-defaults.js';
import './define.js';
import { fitFrames } from './frames.js';
import { fillPlaceholders } from './placeholders.js';
import { tags } from './shared/tags.js';

fillPlaceholders(tags);
fitFrames();
