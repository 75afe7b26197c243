const EPOCH = 1_420_070_400_000n;
let serial = 0n;

/** A snowflake made now, larger than all before it. */
export function snowflake(at = Date.now()): string {
  serial += 1n;
  return (((BigInt(at) - EPOCH) << 22n) + serial).toString();
}
