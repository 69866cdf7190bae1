declare const brand: unique symbol;

/** A value that looks like `T` but may not be mixed with other values that look like it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
