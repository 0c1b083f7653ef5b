import type { LocalDate } from '../dates';

/** The law has no published or derivable value for a day: an expected refusal, never last year's value. */
export class ParameterNotPublished extends Error {
  readonly parameter: string;
  readonly date: LocalDate;

  /** @param parameter stable id of the missing parameter, @param date day for which it was asked */
  constructor(parameter: string, date: LocalDate) {
    super(`${parameter} has no value on ${date}`);
    this.name = 'ParameterNotPublished';
    this.parameter = parameter;
    this.date = date;
  }
}

/** The parameter exists but the law did not apply it on that day: not yet, or no longer. */
export class ParameterNotInForce extends Error {
  readonly parameter: string;
  readonly date: LocalDate;

  /** @param parameter stable id, @param date day on which it is not in force */
  constructor(parameter: string, date: LocalDate) {
    super(`${parameter} is not in force on ${date}`);
    this.name = 'ParameterNotInForce';
    this.parameter = parameter;
    this.date = date;
  }
}

/** A parameter file breaks a rule of its form; the message names the file and the path inside it. */
export class InvalidParameterFile extends Error {
  readonly file: string;
  readonly path: string;

  /** @param file file name, @param path place inside it, such as `parameters.x.values[0].from` */
  constructor(file: string, path: string, reason: string) {
    super(`${file}: ${path || 'file'}: ${reason}`);
    this.name = 'InvalidParameterFile';
    this.file = file;
    this.path = path;
  }
}
