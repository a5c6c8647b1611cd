// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "annex",
  products: [.executable(name: "annex", targets: ["annex"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // 0: what everything may name
    .target(name: "Diagnostics"),
    .target(name: "Writing"),
    .target(name: "Threads"),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),

    // 1: rows, the registry's own types, documents
    .target(name: "Tables", dependencies: ["Diagnostics", "Writing"]),
    .target(name: "Registry", dependencies: ["Diagnostics", "Writing"]),
    .target(name: "Reports", dependencies: ["Diagnostics", "Writing", "CMarkdown"]),

    // 2: workbooks in, rows understood, rules
    .target(
      name: "Workbooks", dependencies: ["Diagnostics", "Writing", "Tables", "Threads", "CZip", "CXML", "CISAL"],
      exclude: ["README.md"]),
    .target(name: "Intake", dependencies: ["Diagnostics", "Writing", "Tables", "Registry"]),
    .target(name: "Checks", dependencies: ["Diagnostics", "Registry", "Writing"]),

    // 3: figures and lists as documents
    .target(
      name: "Bulletins",
      dependencies: [
        "Diagnostics", "Writing", "Registry", "Checks", "Reports",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),

    // 4: one run end to end
    .target(
      name: "Jobs",
      dependencies: [
        "Diagnostics", "Writing", "Threads", "Tables", "Registry", "Reports", "Workbooks", "Intake", "Checks",
        "Bulletins",
      ]),

    // 5: the command line
    .executableTarget(
      name: "annex",
      dependencies: [
        "Diagnostics", "Writing", "Tables", "Registry", "Reports", "Workbooks", "Intake", "Checks", "Bulletins", "Jobs",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "AnnexTesting", dependencies: ["Diagnostics", "Tables", "Registry", "Intake"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "WritingTests", dependencies: ["Writing"]),
    .testTarget(name: "TablesTests", dependencies: ["Diagnostics", "Tables", "AnnexTesting"]),
    .testTarget(name: "RegistryTests", dependencies: ["Diagnostics", "Registry", "AnnexTesting"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Diagnostics", "Reports", "AnnexTesting"], exclude: ["Golden"]),
    .testTarget(name: "WorkbooksTests", dependencies: ["Diagnostics", "Tables", "Workbooks", "CZip", "AnnexTesting"]),
    .testTarget(name: "IntakeTests", dependencies: ["Diagnostics", "Tables", "Registry", "Intake", "AnnexTesting"]),
    .testTarget(
      name: "ChecksTests", dependencies: ["Diagnostics", "Registry", "Checks", "Tables", "Intake", "AnnexTesting"]),
    .testTarget(
      name: "BulletinsTests",
      dependencies: ["Diagnostics", "Registry", "Checks", "Reports", "Bulletins", "Tables", "Intake", "AnnexTesting"],
      exclude: ["Golden"]),
    .testTarget(
      name: "JobsTests",
      dependencies: [
        "Diagnostics", "Tables", "Registry", "Reports", "Intake", "Checks", "Bulletins", "Jobs", "AnnexTesting",
      ]),
    .testTarget(name: "CommandTests", dependencies: ["Diagnostics", "Writing", "Tables", "annex", "AnnexTesting"]),
  ],
  swiftLanguageModes: [.v6]
)

// One set of rules for every Swift target: imports say what they are for, and a warning is an error.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
