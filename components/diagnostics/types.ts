/** A setting as the page shows it. */
export interface SettingView {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly isSet: boolean;
}

/** What is to be told of the installation, name and value. */
export type Fact = readonly [name: string, value: string];

/** A value that was left out, and why. */
export interface RefusalView {
  readonly key: string;
  readonly reason: string;
}
