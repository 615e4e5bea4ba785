/// Compares two tags in a time that does not depend on where they differ.
///
/// All 16 bytes flow into one accumulator that is compared once. It is never
/// inlined, so the optimiser cannot see a caller that stops early.
@inline(never)
func isEqualInConstantTime(_ first: Poly1305.Tag, _ second: Poly1305.Tag) -> Bool {
  let difference = (first.low ^ second.low) | (first.high ^ second.high)
  return difference == 0
}
