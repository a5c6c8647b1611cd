internal import Diagnostics
internal import Glibc
package import Profiles
package import Registry
internal import Reports

extension Profile {
  /// Reads a profile: by name from the folder `profiles` of the templates, or by the path of a file.
  package init(namedOrAt nameOrPath: String) throws(ProfileError) {
    let file = nameOrPath.split(separator: "/").last.map(String.init) ?? nameOrPath
    if nameOrPath.contains("/") || [".yaml", ".yml"].contains(where: nameOrPath.hasSuffix) {
      try self.init(path: nameOrPath, file: file)
      return
    }
    let folder: String
    do {
      folder = try TemplateFolder(given: nil).path + "/profiles"
    } catch {
      throw ProfileError(file: nameOrPath, error.message)
    }
    let path = "\(folder)/\(nameOrPath).yaml"
    guard access(path, F_OK) == 0 else {
      let known = TemplateFolder.names(in: folder, endingIn: ".yaml")
      throw ProfileError(
        file: nameOrPath, .profileMissing(nearest: nearestName(to: nameOrPath, in: known), known: known))
    }
    try self.init(path: path, file: "\(nameOrPath).yaml")
  }

  private init(path: String, file: String) throws(ProfileError) {
    let yaml: String
    do {
      yaml = try TemplateFolder.text(of: path, called: file)
    } catch {
      throw ProfileError(file: file, error.message)
    }
    try self.init(yaml: yaml, file: file, codes: ManualPage.all.map(\.code))
  }
}
