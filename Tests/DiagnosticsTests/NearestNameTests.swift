internal import Diagnostics
internal import Testing

struct NearestNameTests {
  @Test func `a slip of the finger finds its name`() {
    #expect(nearestName(to: "valid.prodcuts", in: ["expired.products", "valid.products"]) == "valid.products")
    #expect(nearestName(to: "AS_OF", in: ["as_of"]) == "as_of")
  }

  @Test func `another word finds none`() {
    #expect(nearestName(to: "weather", in: ["valid.products", "rule"]) == nil)
    #expect(nearestName(to: "x", in: []) == nil)
  }
}
