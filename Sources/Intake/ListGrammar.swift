package import Registry

/// What the words of a profile mean in a sheet, made ready once for as many lists as are written by it.
package struct ListGrammar: Sendable {
  package let profile: Profile
  let reader: SheetReader

  package init(_ profile: Profile) {
    self.profile = profile
    reader = SheetReader(profile)
  }
}
