/// The shortest decimal text that reads back as the same number; whole numbers without a fraction.
///
/// 79.4 for what Excel stores as 79.40000000000001 only when the two are the same `Double`; 1e16 and beyond, and
/// below 1e-6, in exponent form as Swift prints them.
package func shortestText(of value: Double) -> String {
  if value == value.rounded(.towardZero), abs(value) < 1e16 { return "\(Int(value))" }
  return "\(value)"
}
