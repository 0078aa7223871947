/** The first question, asked as soon as these few modules are there and not when everything is. */

import { begin } from './network.js';
import { state } from './state.js';

begin(state());
