import { describeLaw } from '../../support/law';
import { evaluateBenefit } from './evaluate';

describeLaw(__dirname, evaluateBenefit);
