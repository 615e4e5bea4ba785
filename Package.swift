// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "mooring",
  targets: [
    // Layer 0
    .target(name: "SecretMemory", swiftSettings: strict),
    .testTarget(
      name: "SecretMemoryTests", dependencies: ["SecretMemory"], swiftSettings: strict),
  ]
)
