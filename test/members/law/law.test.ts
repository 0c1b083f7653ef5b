import { describeLaw } from '../../support/law';
import { evaluate } from './evaluate';

describeLaw(__dirname, evaluate);
