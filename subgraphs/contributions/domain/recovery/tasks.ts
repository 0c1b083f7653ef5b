import { addDays, earlierOf, type LocalDate } from '../../../../common/dates';
import { hasJudicialPast, metContact } from './contact';
import type { RecoveryFile } from './file';
import { judicialOpening } from './judicial';
import { isPrescriptionNear, prescriptionOf } from './prescription';
import { enforceableOn } from './proceeding';
import { sortDebts } from './state';
import type { RecoveryTerms } from './terms';
import { contestUntil, trackOf } from './track';

/** Work of recovery that people do. */
export type RecoveryTaskKind =
  'MAKE_CONTACT' | 'PROVE_DELIVERY' | 'CHOOSE_INSTRUMENT' | 'SERVE' | 'ENFORCE' | 'DECLARE_CLAIM' | 'PRESCRIPTION_NEAR';

/** Work that should be on the list now. */
export interface WantedTask {
  readonly kind: RecoveryTaskKind;
  /** Step, proceeding or debt it is about; empty for the debtor as a whole. */
  readonly about: string;
  /** Last day. */
  readonly dueOn: LocalDate;
}

/** The work that a file asks for on a day; what is no longer in this list is settled. */
export function wantedTasks(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): WantedTask[] {
  return [
    ...contactTasks(file, terms, on),
    ...proofTasks(file, terms),
    ...instrumentTasks(file, terms, on),
    ...proceedingTasks(file, terms, on),
    ...prescriptionTasks(file, terms, on),
  ];
}

/** The month of a formal notice has passed and nobody spoke with the debtor: charter, promise R2. */
function contactTasks(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): WantedTask[] {
  if (hasJudicialPast(file.steps) || metContact(file.contacts, terms, on) !== undefined || file.isMoneyWaiting)
    return [];
  const { active } = sortDebts(file, terms, on);
  const over = active
    .map((debt) => trackOf(file, debt, terms, on))
    .filter(({ next, nextOn }) => next === 'PERSONAL_CONTACT' && nextOn !== null && nextOn <= on)
    .map(({ nextOn }) => nextOn as LocalDate);
  const first = over.sort()[0];
  return first === undefined
    ? []
    : [{ kind: 'MAKE_CONTACT', about: '', dueOn: addDays(first, terms.contactWithinDays) }];
}

/** A registered letter without proof of sending counts for nothing before a judge. */
function proofTasks(file: RecoveryFile, terms: RecoveryTerms): WantedTask[] {
  const open = new Set(file.debts.map(({ key }) => key));
  return file.steps
    .filter(
      ({ channel, provenOn, keys }) =>
        channel === 'REGISTERED' && provenOn === undefined && keys.some((key) => open.has(key)),
    )
    .map(({ id, on }) => ({ kind: 'PROVE_DELIVERY', about: id, dueOn: addDays(on, terms.proofWithinDays) }));
}

/** The way to a judicial step is open; people choose the instrument. */
function instrumentTasks(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): WantedTask[] {
  const { debts, obstacles } = judicialOpening(file, terms, on);
  if (obstacles.length > 0 || debts.length === 0) return [];
  const since = debts
    .map((debt) => file.steps.filter(({ kind, keys }) => kind === 'FORMAL_NOTICE' && keys.includes(debt.key)).at(-1))
    .flatMap((notice) => (notice === undefined ? [] : [contestUntil(notice, terms)]))
    .sort()[0];
  const contact = file.contacts
    .map((one) => one.on)
    .sort()
    .at(-1);
  const from = [since ?? on, contact ?? on].sort().at(-1) as LocalDate;
  return [
    {
      kind: 'CHOOSE_INSTRUMENT',
      about: '',
      dueOn: addDays(from, terms.decideWithinDays + terms.judicialAfterContactDays),
    },
  ];
}

function proceedingTasks(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): WantedTask[] {
  const tasks: WantedTask[] = [];
  for (const { id, kind, openedOn, servedOn, declaredOn, isOpposed, isEnforced } of file.proceedings) {
    if (kind === 'BANKRUPTCY_CLAIM') {
      if (declaredOn === undefined)
        tasks.push({ kind: 'DECLARE_CLAIM', about: id, dueOn: addDays(openedOn, terms.declareWithinDays) });
    } else if (servedOn === undefined) {
      tasks.push({ kind: 'SERVE', about: id, dueOn: addDays(openedOn, terms.serveWithinDays) });
    } else if (kind === 'WRIT' && !isOpposed && !isEnforced && enforceableOn(servedOn, terms) <= on) {
      tasks.push({
        kind: 'ENFORCE',
        about: id,
        dueOn: addDays(enforceableOn(servedOn, terms), terms.decideWithinDays),
      });
    }
  }
  const insolvent = file.suspensions.find(({ kind, to }) => kind === 'INSOLVENCY' && to === null);
  const hasClaim = file.proceedings.some(({ kind }) => kind === 'BANKRUPTCY_CLAIM');
  if (insolvent !== undefined && !hasClaim && file.debts.length > 0)
    tasks.push({ kind: 'DECLARE_CLAIM', about: '', dueOn: addDays(insolvent.from, terms.declareWithinDays) });
  return tasks;
}

/** One task for the debts that come near their prescription, due before the first of them lapses. */
function prescriptionTasks(file: RecoveryFile, terms: RecoveryTerms, on: LocalDate): WantedTask[] {
  const near = file.debts
    .filter(({ dueOn }) => dueOn < on)
    .map((debt) => prescriptionOf(file, debt, terms))
    .filter((prescribed) => isPrescriptionNear(prescribed, on, terms.prescriptionWatchDays));
  const first = near.reduce<LocalDate | undefined>((one, other) => (one ? earlierOf(one, other) : other), undefined);
  return first === undefined ? [] : [{ kind: 'PRESCRIPTION_NEAR', about: '', dueOn: addDays(first, -1) }];
}
