/** What an option is when it is not given: in the help, and as a value. */
interface Usual<Value> {
  readonly shown: string;
  readonly value: Value;
}

/** An option of a command, typed as `--name value` or `--name=value`. All texts are for its help, in Dutch. */
export interface Option<Value = unknown> {
  readonly help: string;
  /** What stands for its value in the help, such as PAD. Without, the option takes no value. */
  readonly value?: string;
  /** The only values there are, each with its own line of help. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly usual?: Usual<Value>;
  /** May be given more than once: the work gets all values. */
  readonly many?: true;
  /** Makes of what was typed what the work needs; throws a UsageError for what cannot be. */
  readonly read?: (given: string, name: string) => Value;
}

/** What is typed by itself, without the name of an option. */
export interface Loose {
  readonly value: string;
  readonly help: string;
  readonly most: number;
  /** Said when there is none; without, none is needed. */
  readonly missing?: string;
}

/** For whom a command is, in the order in which `npm run help` names them. */
export const groups = {
  redactie: 'Schrijven en nakijken',
  beheer: 'Bouwen en publiceren',
  ontwikkeling: 'Aan Inzage zelf werken',
} as const;

/** A script of package.json, as `npm run help` shows it. */
export interface Script {
  readonly name: string;
  readonly group: keyof typeof groups;
  /** One line, as a sentence without a capital and a full stop. */
  readonly summary: string;
}

/**
 * A command as it is declared: its help, the reading of its options and its line in `npm run help` all follow from it.
 * It holds no code that works: that is loaded when what was typed is known to be good.
 */
export interface Command extends Script {
  /** What the help tells besides the summary. */
  readonly about?: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly loose?: Loose;
  /** What each exit code means. */
  readonly exits: Readonly<Record<number, string>>;
}

type ValueOf<O extends Option> = O extends { readonly many: true } ? readonly OneOf<O>[] : OneOf<O>;

type OneOf<O extends Option> = O extends { readonly read: (given: string, name: string) => infer Value }
  ? Value
  : O extends { readonly choices: infer Choices }
    ? keyof Choices
    : O extends { readonly value: string }
      ? string
      : boolean;

/** The options of a command as its work gets them: those with a usual value are always there. */
export type OptionsOf<C extends Command> = {
  readonly [
    Name in keyof C['options'] as C['options'][Name] extends { readonly usual: object } ? Name : never
  ]: ValueOf<C['options'][Name]>;
} & {
  readonly [
    Name in keyof C['options'] as C['options'][Name] extends { readonly usual: object } ? never : Name
  ]?: ValueOf<C['options'][Name]>;
};
