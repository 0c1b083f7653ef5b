import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noFaults } from '../../../cli/counterparts/faults';
import { Counterparts } from '../../../cli/counterparts/server';
import { SimulatedTaxAdministration } from '../../../cli/counterparts/simulated-tax-administration';

const filing = readFileSync(join(__dirname, 'golden', 'belcotax-2025-0.xml'), 'utf8');
/** The filing with other content where nothing is checked, so that it is another file. */
const another = (change: (text: string) => string) => change(filing.replaceAll('Rue Haute 1', 'Rue Haute 2'));
const asCorrection = (treatment: string, number: string) =>
  another((text) =>
    text
      .replaceAll('<f2028_typetraitement>0', `<f2028_typetraitement>${treatment}`)
      .replace('<f2009_volgnummer>2', `<f2009_volgnummer>${number}`)
      .replace('<r8011_controletotaal>3', `<r8011_controletotaal>${1 + Number(number)}`),
  );

describe('the simulated tax administration', () => {
  it('accepts a filing of ours, and refuses the same file again', () => {
    const administration = new SimulatedTaxAdministration();
    expect(administration.receive(filing)).toEqual({ status: 'ACCEPTED', findings: [] });
    expect(administration.receive(filing)).toMatchObject({
      status: 'REFUSED',
      findings: [{ severity: 'BLOCKING', code: 'DUPLICATE_SENDING' }],
    });
  });

  it.each([['1'], ['3']])(
    'takes a correction (%s) of sheets that it knows, and refuses that of others',
    (treatment) => {
      const administration = new SimulatedTaxAdministration();
      administration.receive(filing);
      expect(administration.receive(asCorrection(treatment, '2'))).toMatchObject({ status: 'ACCEPTED' });
      expect(administration.receive(asCorrection(treatment, '7'))).toMatchObject({
        status: 'REFUSED',
        findings: [{ code: 'UNKNOWN_SHEET', about: '7' }],
      });
      expect(administration.receive(asCorrection('2', '7'))).toMatchObject({ status: 'ACCEPTED' });
    },
  );

  it.each([
    ['r8010_aantalrecords', '>4<', '>3<'],
    ['r8012_controletotaal', '>1438850<', '>1438851<'],
    ['r8013_totaalvoorheffingen', '>10000</r8013', '>10001</r8013'],
  ])('finds a wrong control total in %s', (zone, right, wrong) => {
    const told = new SimulatedTaxAdministration().receive(another((text) => text.replace(right, wrong)));
    expect(told.findings).toContainEqual({ severity: 'BLOCKING', code: 'CONTROL_TOTAL', about: zone });
  });

  it('lets a missing number pass with a finding that can be bypassed', () => {
    const without = another((text) => text.replace(/<f2011_nationaalnr>\d+<\/f2011_nationaalnr>/, ''));
    expect(new SimulatedTaxAdministration().receive(without)).toMatchObject({
      status: 'ACCEPTED',
      findings: [{ severity: 'BYPASSABLE', code: 'SSIN_MISSING' }],
    });
  });

  it.each(['nonsense', '<Verzendingen/>'])('refuses what is no filing: %s', (document) => {
    expect(new SimulatedTaxAdministration().receive(document)).toMatchObject({
      status: 'REFUSED',
      findings: [{ code: 'MALFORMED' }],
    });
  });

  it.each([
    ['blockingError', 'REFUSED', 'BLOCKING'],
    ['bypassableError', 'ACCEPTED', 'BYPASSABLE'],
  ])('over HTTP shows the fault %s', async (fault, status, severity) => {
    const counterparts = new Counterparts({ random: () => 0.5, faults: { ...noFaults, [fault]: 1 } });
    const address = `http://127.0.0.1:${await counterparts.listen(0)}`;
    try {
      const response = await fetch(`${address}/tax-administration/filings`, { method: 'POST', body: filing });
      expect(response.headers.get('x-simulated')).toBe('true');
      expect(await response.json()).toMatchObject({ status, findings: [{ severity, code: 'SIMULATED' }] });
    } finally {
      await counterparts.close();
    }
  });
});
