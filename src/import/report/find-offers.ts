/** An option that a refusal says would solve it. Without a value it is still to be asked for, or has none. */
export interface Offer {
  readonly option: string;
  readonly value?: string;
  readonly takesValue: boolean;
}

const OFFER = /(?<option>--[a-z-]+)(?:\s+(?:"(?<quoted>[^"]+)"|(?<bare>(?!it\b|to\b|if\b|or\b)[\w/,.-]+)))?/g;
const WITHOUT_VALUE = new Set(['--partial']);
/** An example of a value, and not one to take over: "…", /word, 2022-04. */
const EXAMPLE = /^(?:…|\/word|\d{4}-\d{2})$/;

/** The options in the text of a refusal, which says of each what it does. */
export function findOffers(reason: string): Offer[] {
  const offers = [...reason.matchAll(OFFER)].map(({ groups }): Offer => {
    const option = groups?.option ?? '';
    const value = groups?.quoted ?? groups?.bare?.replace(/[.,:;]+$/, '');
    const isExample =
      value === undefined || value === '' || EXAMPLE.test(groups?.quoted ?? groups?.bare?.replace(/:$/, '') ?? '');
    const takesValue = !WITHOUT_VALUE.has(option);
    return takesValue && !isExample ? { option, value, takesValue } : { option, takesValue };
  });
  return offers.filter(
    (offer, index) => offers.findIndex((one) => one.option === offer.option && one.value === offer.value) === index,
  );
}
