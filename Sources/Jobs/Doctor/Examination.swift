package import Diagnostics
internal import Glibc
internal import Profiles
internal import Registry
internal import Reports

/// What annex needs of the machine it runs on, looked at one by one.
package struct Examination: Sendable {
  /// What is looked at.
  package enum Subject: String, Sendable {
    case templates, styles, profiles, pdf, fonts
    case temporaryFolder = "temporary_folder"
    case language
  }

  package enum State: String, Sendable {
    /// There, and as it must be.
    case good
    /// Not there, and not needed.
    case absent
    /// Wanting: there is a remedy.
    case wanting
  }

  package struct Finding: Sendable {
    package let subject: Subject
    package let state: State
    /// What was seen.
    package let text: Phrase
    /// What to do about it.
    package let remedy: Phrase?
  }

  package private(set) var findings: [Finding] = []

  /// Whether all that is needed is there.
  package var isGood: Bool { findings.allSatisfy { $0.state != .wanting } }

  /// Looks at the machine.
  ///
  /// - Parameters:
  ///   - templates: the folder given for them, if one is.
  ///   - language: the one messages are printed in.
  package init(templates: String?, language: Language) {
    examineTemplates(templates)
    examineTemporaryFolder()
    examineFonts()
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let variables = names.map { name in (name: name, value: getenv(name).map { String(cString: $0) } ?? "") }
    let source = variables.first { !$0.value.isEmpty }.map { "\($0.name)=\($0.value)" }
    add(.language, .good, .doctorLanguage(language, source: source))
  }

  private mutating func add(_ subject: Subject, _ state: State, _ text: Phrase, _ remedy: Phrase? = nil) {
    findings.append(Finding(subject: subject, state: state, text: text, remedy: remedy))
  }

  // MARK: Templates

  private mutating func examineTemplates(_ given: String?) {
    let folder: TemplateFolder
    do throws(TemplateError) {
      folder = try TemplateFolder(given: given)
    } catch {
      return add(.templates, .wanting, error.phrase, .doctorReinstall)
    }
    var read: [String] = []
    for file in folder.bulletinFiles + ["page.html"] {
      do throws(TemplateError) {
        if file == "page.html" { _ = try folder.pageShell() } else { try folder.check(bulletin: file) }
        read.append(file)
      } catch {
        add(.templates, .wanting, error.phrase, .doctorMendFile(folder.path + "/" + file))
      }
    }
    if !read.isEmpty { add(.templates, .good, .doctorTemplates(folder.path, read)) }
    do throws(TemplateError) {
      _ = try folder.styleDocument()
      add(.styles, .good, .doctorStyles(isBuiltIn: access(folder.path + "/" + TemplateFolder.styleFile, F_OK) != 0))
    } catch {
      add(.styles, .wanting, error.phrase)
    }
    examineProfiles(in: folder.path + "/profiles")
  }

  private mutating func examineProfiles(in folder: String) {
    var read: [String] = []
    for name in TemplateFolder.names(in: folder, endingIn: ".yaml") {
      do throws(ProfileError) {
        _ = try Profile(namedOrAt: "\(folder)/\(name).yaml")
        read.append(name)
      } catch {
        add(.profiles, .wanting, error.phrase, .doctorMendFile("\(folder)/\(name).yaml"))
      }
    }
    add(.profiles, .good, .doctorProfiles(read))
  }

  // MARK: The machine

  /// The temporary folder first: what follows works in one.
  private mutating func examineTemporaryFolder() {
    do throws(OutputError) {
      let folder = try TemporaryFolder()
      add(.temporaryFolder, .good, .doctorTemporaryFolder(TemporaryFolder.place))
      examinePrinting(in: folder.path)
    } catch {
      add(.temporaryFolder, .wanting, error.message)
    }
  }

  private mutating func examinePrinting(in folder: String) {
    for tool in PrintingTool.allCases {
      guard let path = tool.path else {
        add(.pdf, .absent, .doctorToolAbsent(tool.rawValue, package: tool.debianPackage))
        continue
      }
      let process = ChildProcess(
        path, tool.versionArguments(in: folder), environment: ["LC_ALL": "C.UTF-8", "TMPDIR": folder], folder: folder,
        seconds: 30)
      guard process.end == .exited(0) else {
        add(.pdf, .wanting, .doctorToolFails(path, process.lastLine), .doctorInstall(tool.debianPackage))
        continue
      }
      add(.pdf, .good, .doctorTool(path, process.lastLine, isUsed: tool == PrintingTool.found))
    }
    if PrintingTool.found == nil {
      add(.pdf, .wanting, .doctorNoTool, .doctorInstall(PrintingTool.libreOffice.debianPackage))
    }
  }

  /// A font of Times New Roman's measures that has the letters of Vietnamese; older Liberation fonts lack ơ and ư, which
  /// then come from another font.
  private mutating func examineFonts() {
    guard let path = Program.path(of: "fc-list"), let listed = Program.words(of: path, [":lang=vi", "family"]) else {
      return add(.fonts, .absent, .doctorFontsUnknown)
    }
    let families = Set(listed.split(whereSeparator: { $0.isNewline || $0 == "," }).map(String.init))
    let fitting = ["Times New Roman", "Liberation Serif", "Tinos"].filter(families.contains)
    if fitting.isEmpty {
      add(.fonts, .wanting, .doctorNoFont, .doctorInstall("fonts-croscore"))
    } else {
      add(.fonts, .good, .doctorFonts(fitting))
    }
  }
}
