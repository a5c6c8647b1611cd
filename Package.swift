// swift-tools-version: 6.2
import PackageDescription

// 41,000 relocations in 8 KB: unpacked they are 1 MB, which every run would read. gold, the default, cannot pack them;
// lld comes with Swift. They need glibc 2.36. Symbols are bound at once, so that their table is read-only.
let quickStart: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld"] + ["pack-relative-relocs", "now"].flatMap { ["-Xlinker", "-z", "-Xlinker", $0] }
      + ["--no-export-dynamic"].flatMap { ["-Xlinker", $0] },
    .when(platforms: [.linux]))
]

let package = Package(
  name: "annex",
  products: [
    .executable(name: "annex", targets: ["annex"]),
    .executable(name: "annex-nightly", targets: ["annex-nightly"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // 0: what everything may name
    .target(name: "Diagnostics"),
    .target(name: "CBytes"),
    .target(name: "Writing", dependencies: ["CBytes"]),
    .target(name: "Threads"),
    .target(name: "Vietnamese", dependencies: ["Writing"]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CFiles"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // 1: rows, the registry's own types, documents
    .target(name: "Tables", dependencies: ["Diagnostics", "Writing", "Threads", "Vietnamese"]),
    .target(
      name: "Registry", dependencies: ["Diagnostics", "Writing", "Vietnamese"], exclude: ["Units/Crosswalk"]),
    .target(name: "Reports", dependencies: ["Diagnostics", "Writing", "CMarkdown"]),

    .target(name: "YAML", dependencies: ["Diagnostics", "CYAML"]),

    // 2: profiles from files, so that the registry knows of no YAML
    .target(name: "Profiles", dependencies: ["Diagnostics", "Registry", "YAML"]),

    // 2: workbooks in, rows understood, rules
    .target(
      name: "Workbooks", dependencies: ["Diagnostics", "Writing", "Tables", "Threads", "CZip", "CXML", "CISAL"],
      exclude: ["README.md"]),
    .target(name: "Intake", dependencies: ["Diagnostics", "Writing", "Threads", "Vietnamese", "Tables", "Registry"]),
    .target(name: "Checks", dependencies: ["Diagnostics", "Registry", "Threads", "Vietnamese", "Writing"]),

    // 3: figures and lists as documents
    .target(name: "Bulletins", dependencies: ["Diagnostics", "Writing", "Registry", "Checks", "Reports"]),

    // 3: documents of office programs
    .target(name: "Office", dependencies: ["Diagnostics", "Writing", "Reports", "Tables", "Workbooks", "CXLSXWriter"]),

    // 4: one run end to end
    .target(
      name: "Jobs",
      dependencies: [
        "Diagnostics", "Writing", "Threads", "Tables", "Registry", "Profiles", "Reports", "Workbooks", "Intake",
        "Checks", "Bulletins", "Office",
      ]),

    // 3: past runs in SQLite; apart from the rest, because GRDB brings all of Foundation
    .target(
      name: "History",
      dependencies: [
        "Diagnostics", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    // 4: jobs that a timer starts
    .target(
      name: "Nightly",
      dependencies: [
        "Diagnostics", "Writing", "Threads", "Tables", "Registry", "YAML", "Profiles", "Reports", "Intake", "Checks",
        "Bulletins", "Jobs", "History", "CCrypto", "CFiles",
      ]),

    // 5: the command line
    .target(name: "Terminal", dependencies: ["CMemory", "Diagnostics", "Tables", "Registry", "Reports"]),
    .executableTarget(
      name: "annex",
      dependencies: [
        "Diagnostics", "Writing", "Vietnamese", "Tables", "Registry", "Profiles", "Reports", "Workbooks", "Intake",
        "Checks", "Bulletins", "Jobs", "Terminal", "CMemory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: quickStart),

    // 5: jobs on the command line; annex hands them over, so that it need not carry SQLite and Foundation
    .executableTarget(
      name: "annex-nightly",
      dependencies: [
        "Diagnostics", "Writing", "Tables", "Registry", "Reports", "Jobs", "History", "Nightly", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], linkerSettings: quickStart),

    .target(name: "AnnexTesting", dependencies: ["Diagnostics", "Vietnamese", "Tables", "Registry", "Intake"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "WritingTests", dependencies: ["Writing", "AnnexTesting"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese", "AnnexTesting"]),
    .testTarget(name: "TablesTests", dependencies: ["Diagnostics", "Vietnamese", "Tables", "AnnexTesting"]),
    .testTarget(name: "RegistryTests", dependencies: ["Diagnostics", "Registry", "AnnexTesting"]),
    .testTarget(
      name: "ProfilesTests",
      dependencies: ["Diagnostics", "Tables", "Registry", "Profiles", "Intake", "Checks", "Jobs", "AnnexTesting"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Diagnostics", "Reports", "AnnexTesting"], exclude: ["Golden"]),
    .testTarget(name: "WorkbooksTests", dependencies: ["Diagnostics", "Tables", "Workbooks", "CZip", "AnnexTesting"]),
    .testTarget(name: "IntakeTests", dependencies: ["Diagnostics", "Tables", "Registry", "Intake", "AnnexTesting"]),
    .testTarget(
      name: "ChecksTests",
      dependencies: ["Diagnostics", "Vietnamese", "Registry", "Checks", "Tables", "Intake", "AnnexTesting"]),
    .testTarget(
      name: "BulletinsTests",
      dependencies: ["Diagnostics", "Registry", "Checks", "Reports", "Bulletins", "Tables", "Intake", "AnnexTesting"],
      exclude: ["Golden"]),
    .testTarget(
      name: "OfficeTests", dependencies: ["Diagnostics", "Reports", "Tables", "Workbooks", "Office", "AnnexTesting"],
      exclude: ["Golden"]),
    .testTarget(
      name: "JobsTests",
      dependencies: [
        "Diagnostics", "Vietnamese", "Tables", "Registry", "Reports", "Workbooks", "Intake", "Checks", "Bulletins",
        "Jobs", "CZip", "AnnexTesting",
      ]),
    .testTarget(
      name: "NightlyTests",
      dependencies: ["Diagnostics", "Registry", "Jobs", "History", "Nightly", "AnnexTesting"]),
    .testTarget(
      name: "HistoryTests",
      dependencies: ["Diagnostics", "History", "AnnexTesting", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Diagnostics", "Writing", "Vietnamese", "Tables", "History", "Terminal", "annex", "annex-nightly",
        "AnnexTesting",
      ], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

// One set of rules for every Swift target: imports say what they are for, and a warning is an error.
for target in package.targets where target.type != .system && target.name != "CBytes" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
    // Rows go through three modules; without this every access to a cell is a call.
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  ]
}
