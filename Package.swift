// swift-tools-version: 6.2
import PackageDescription

// Three dependencies, each for one thing only:
// - libedit, the line editor people know from their shell, from the system;
// - swift-argument-parser, for the command line;
// - swift-crypto, for scrypt, HKDF, HMAC and SHA-256. Its cipher is used in
//   tests alone, as an independent check of ours.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "mooring",
  products: [
    .executable(name: "mooring", targets: ["Mooring"]),
    .library(name: "ChaCha", targets: ["ChaCha"]),
    .library(name: "GuideLanguage", targets: ["GuideLanguage"]),
    .library(name: "Dialogue", targets: ["Dialogue"]),
    .library(name: "BuiltInGuides", targets: ["BuiltInGuides"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
  ],
  targets: [
    // Layer 0: each knows one thing and imports nothing of ours.
    .target(name: "ChaCha", swiftSettings: strict),
    .target(
      name: "GuideLanguage", resources: [.embedInCode("Pages")], swiftSettings: strict),
    .target(
      name: "BuiltInGuides", resources: [.embedInCode("Resources")], swiftSettings: strict),
    .target(name: "Care", swiftSettings: strict),
    .target(name: "FileStore", swiftSettings: strict),
    .target(name: "SecretMemory", swiftSettings: strict),
    .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),

    // Layer 1: the conversation as a value, the journal as records, the terminal.
    .target(name: "Dialogue", dependencies: ["GuideLanguage"], swiftSettings: strict),
    .target(name: "Journal", dependencies: ["GuideLanguage"], swiftSettings: strict),
    .target(
      name: "TerminalIO", dependencies: ["CEditLine", "SecretMemory"], swiftSettings: strict),

    // Layer 2: sealed bytes on the disk.
    .target(
      name: "VaultStore",
      dependencies: ["ChaCha", "FileStore", "SecretMemory", crypto, cryptoExtras],
      swiftSettings: strict),

    // Layer 3: the shell that performs what the pure modules decide.
    .target(
      name: "Runner",
      dependencies: [
        "BuiltInGuides", "Care", "Dialogue", "FileStore", "GuideLanguage", "Journal",
        "SecretMemory", "TerminalIO", "VaultStore",
      ],
      swiftSettings: strict),

    // Layer 4: the command.
    .executableTarget(
      name: "Mooring",
      dependencies: [
        "BuiltInGuides", "Care", "Dialogue", "FileStore", "GuideLanguage", "Journal", "Runner",
        "SecretMemory", "TerminalIO", "VaultStore", argumentParser,
      ],
      exclude: ["mooring.1"], swiftSettings: strict),

    // Tests, one target a module; TestSupport is never shipped.
    .target(
      name: "TestSupport", dependencies: ["FileStore", "SecretMemory", "TerminalIO"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "ChaChaTests", dependencies: ["ChaCha", crypto], exclude: ["Vectors"],
      swiftSettings: strict),
    .testTarget(
      name: "GuideLanguageTests", dependencies: ["GuideLanguage"], exclude: ["Guides"],
      swiftSettings: strict),
    .testTarget(
      name: "DialogueTests", dependencies: ["Dialogue", "GuideLanguage"], exclude: ["Guides"],
      swiftSettings: strict),
    .testTarget(
      name: "BuiltInGuidesTests", dependencies: ["BuiltInGuides", "Dialogue", "GuideLanguage"],
      exclude: ["Guides"], swiftSettings: strict),
    .testTarget(
      name: "CareTests", dependencies: ["Care"], exclude: ["Phrases"], swiftSettings: strict),
    .testTarget(
      name: "FileStoreTests", dependencies: ["FileStore", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SecretMemoryTests", dependencies: ["SecretMemory"], swiftSettings: strict),
    .testTarget(
      name: "JournalTests", dependencies: ["GuideLanguage", "Journal"], swiftSettings: strict),
    .testTarget(
      name: "TerminalIOTests", dependencies: ["SecretMemory", "TerminalIO", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "VaultStoreTests",
      dependencies: [
        "ChaCha", "FileStore", "SecretMemory", "TestSupport", "VaultStore", crypto,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MooringTests", dependencies: ["Mooring", "TestSupport"], exclude: ["Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "RunnerTests",
      dependencies: [
        "FileStore", "GuideLanguage", "Journal", "Runner", "SecretMemory", "TerminalIO",
        "TestSupport", "VaultStore",
      ],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ]
)
