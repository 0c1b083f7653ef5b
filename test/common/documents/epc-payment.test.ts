import { epcPaymentPicture, epcPaymentText } from '../../../common/documents';
import { makeStructuredCommunication, parseIban } from '../../../common/identifiers';
import { cents } from '../../../common/money';

const payment = {
  beneficiary: 'Demonstration fund',
  iban: parseIban('BE07990000000166'),
  amount: cents(199953),
  communication: makeStructuredCommunication(1000000001),
};

test('the code holds the lines that the European Payments Council describes', () => {
  const text = epcPaymentText(payment);
  expect(text.split('\n')).toEqual([
    ...['BCD', '002', '1', 'SCT', '', 'Demonstration fund', 'BE07990000000166', 'EUR1999.53', '', ''],
    '+++100/0000/00135+++',
  ]);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(331);
});

test.each([0, -1, 100_000_000_000])('an amount of %i cents is refused', (amount) => {
  expect(() => epcPaymentText({ ...payment, amount: cents(amount) })).toThrow(RangeError);
});

test('the picture is a PNG', async () => {
  expect((await epcPaymentPicture(payment)).subarray(1, 4).toString()).toBe('PNG');
});
